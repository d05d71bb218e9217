DO $$
DECLARE verwijzing record;
BEGIN
  FOR verwijzing IN SELECT conrelid::regclass AS tabel, conname FROM pg_constraint
                     WHERE contype = 'f' AND confrelid = 'gebeurtenis'::regclass AND NOT condeferrable LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', verwijzing.tabel, verwijzing.conname);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER item_blijft BEFORE DELETE ON voorlegging FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON voorlegging FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON voorlegging_visie FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON voorlegging_visie FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
GRANT SELECT, INSERT ON voorlegging, voorlegging_visie TO regie_app;
--> statement-breakpoint
GRANT UPDATE (bestuur_id, termijn_op, uitkomst, uitkomst_id, afgerond_op) ON voorlegging TO regie_app;
--> statement-breakpoint
ALTER TABLE voorlegging ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Managers and coordinators of both organisations, and of the bestuur, see the question and not the casus.
CREATE POLICY voorgelegd_aan_ons ON voorlegging FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen')
  OR ((SELECT mijn_organisatie()) IN (voorlegger_id, ander_id, bestuur_id)
      AND (SELECT mijn_functies())::text[] && ARRAY['manager', 'coordinator'] AND ziet(casus_id, 'stand')));
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON voorlegging FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
CREATE POLICY wijzigen_in_een_daad ON voorlegging FOR UPDATE TO regie_app USING (casus_id = (SELECT daad_casus())) WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
ALTER TABLE voorlegging_visie ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY met_de_voorlegging ON voorlegging_visie FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus())
  OR EXISTS (SELECT 1 FROM voorlegging v WHERE v.id = voorlegging_id));
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON voorlegging_visie FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
-- A text that I read by way of a voorlegging: those rows have their own policy.
CREATE FUNCTION staat_in_voorlegging(p_tekst uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM voorlegging v WHERE p_tekst IN (v.vraag_id, v.uitkomst_id))
      OR EXISTS (SELECT 1 FROM voorlegging_visie v WHERE v.tekst_id = p_tekst);
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION staat_in_voorlegging(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION staat_in_voorlegging(uuid) TO regie_app;
--> statement-breakpoint
CREATE POLICY in_een_voorlegging ON tekst FOR SELECT TO regie_app USING (soort = 'voorlegging' AND staat_in_voorlegging(id));
