ALTER TABLE nazorg ADD CONSTRAINT nazorg_van_beoordeling FOREIGN KEY (beoordeling_id) REFERENCES beoordeling (id);
--> statement-breakpoint
DO $$
DECLARE verwijzing record;
BEGIN
  FOR verwijzing IN SELECT conrelid::regclass AS tabel, conname FROM pg_constraint
                     WHERE contype = 'f' AND confrelid = 'gebeurtenis'::regclass AND NOT condeferrable LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', verwijzing.tabel, verwijzing.conname);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON afsluiting FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON nazorg FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER item_blijft BEFORE DELETE ON nazorg_moment FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
DO $$
DECLARE regel record;
BEGIN
  FOR regel IN SELECT * FROM (VALUES ('afsluiting', 'stand'), ('nazorg', 'lezen'), ('nazorg_moment', 'lezen')) AS r (tabel, vanaf) LOOP
    EXECUTE format('CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast()', regel.tabel);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', regel.tabel);
    EXECUTE format('CREATE POLICY lezen_met_toegang ON %1$I FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, %2$L))', regel.tabel, regel.vanaf);
    EXECUTE format('CREATE POLICY schrijven_in_een_daad ON %I FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()))', regel.tabel);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO regie_app', regel.tabel);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY wijzigen_in_een_daad ON nazorg_moment FOR UPDATE TO regie_app USING (casus_id = (SELECT daad_casus())) WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
GRANT UPDATE (uitkomst, uitkomst_op, tekst_id) ON nazorg_moment TO regie_app;
