DO $$
DECLARE verwijzing record;
BEGIN
  FOR verwijzing IN SELECT conrelid::regclass AS tabel, conname FROM pg_constraint
                     WHERE contype = 'f' AND confrelid = 'gebeurtenis'::regclass AND NOT condeferrable LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', verwijzing.tabel, verwijzing.conname);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON bestuurlijk_verantwoordelijke FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER item_blijft BEFORE DELETE ON spoed_taak FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
-- What spoed left out, and who answers for the bestuur, is part of the stand: coded, and of nobody in the household.
DO $$
DECLARE tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['spoed_taak', 'bestuurlijk_verantwoordelijke'] LOOP
    EXECUTE format('CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
    EXECUTE format('CREATE POLICY lezen_met_toegang ON %I FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, ''stand''))', tabel);
    EXECUTE format('CREATE POLICY schrijven_in_een_daad ON %I FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()))', tabel);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO regie_app', tabel);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY wijzigen_in_een_daad ON spoed_taak FOR UPDATE TO regie_app USING (casus_id = (SELECT daad_casus())) WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
GRANT UPDATE (afgerond_op, tekst_id) ON spoed_taak TO regie_app;
--> statement-breakpoint
-- Piket is known to everybody who works in the region; a coordinator keeps that of the own organisation.
ALTER TABLE piket_dienst ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY ingelogd ON piket_dienst FOR SELECT TO regie_app USING ((SELECT mijn_id()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY eigen_organisatie ON piket_dienst FOR INSERT TO regie_app
  WITH CHECK (organisatie_id = (SELECT mijn_organisatie()) AND 'coordinator' = ANY ((SELECT mijn_functies())::text[]));
--> statement-breakpoint
CREATE POLICY eigen_organisatie_wijzigt ON piket_dienst FOR UPDATE TO regie_app
  USING (organisatie_id = (SELECT mijn_organisatie()) AND 'coordinator' = ANY ((SELECT mijn_functies())::text[]));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (ingetrokken_op) ON piket_dienst TO regie_app;
