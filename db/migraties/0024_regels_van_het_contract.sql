ALTER TABLE overdracht_actie ADD CONSTRAINT overdracht_actie_van_actie FOREIGN KEY (actie_id) REFERENCES actie (id);
--> statement-breakpoint
-- What waited for its sender already: from now on the time that is left counts from here.
UPDATE overdracht SET klok_stil_sinds = nu() WHERE status IN ('aanvulling_gevraagd', 'toegezegd');
--> statement-breakpoint
DO $$
DECLARE tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['overdracht_aanvulling', 'overdracht_actie', 'wgs_toets'] LOOP
    EXECUTE format('CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
    EXECUTE format('CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
    EXECUTE format('CREATE POLICY schrijven_in_een_daad ON %I FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()))', tabel);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT ON overdracht_aanvulling, overdracht_actie, wgs_toets TO regie_app;
--> statement-breakpoint
GRANT UPDATE (klok_stil_sinds, ontvangen_op, herinnerd_op) ON overdracht TO regie_app;
--> statement-breakpoint
-- An actie that goes along gets the new regisseur as its houder.
GRANT UPDATE (gebruiker_id) ON actie TO regie_app;
--> statement-breakpoint
-- Question and answer are read before the decision, by the two sides: like what the sender wrote at `voorstel`.
CREATE POLICY beide_kanten_of_met_toegang ON overdracht_aanvulling FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus())
  OR ziet(casus_id, 'lezen')
  OR EXISTS (SELECT 1 FROM overdracht o WHERE o.id = overdracht_aanvulling.overdracht_id AND o.afgehandeld_op IS NULL AND (
       (is_ontvanger(o.casus_id, 'voorstel') AND ontvangt(o.naar_organisatie_id, o.naar_persoon_id, o.spoed))
       OR (o.van_organisatie_id = (SELECT mijn_organisatie()) AND 'coordinator' = ANY ((SELECT mijn_functies())::text[]) AND ziet(o.casus_id, 'stand')))));
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON overdracht_actie FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen'));
--> statement-breakpoint
CREATE POLICY eigen_of_met_toegang ON wgs_toets FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen')
  OR (organisatie_id = (SELECT mijn_organisatie()) AND is_ontvanger(casus_id, 'voorstel')));
--> statement-breakpoint
CREATE OR REPLACE FUNCTION staat_in_overdracht(p_tekst uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM overdracht_inhoud i WHERE i.tekst_id = p_tekst AND i.zicht_vanaf <= 'triage')
      OR EXISTS (SELECT 1 FROM overdracht_antwoord a WHERE a.toelichting_id = p_tekst)
      OR EXISTS (SELECT 1 FROM overdracht_aanvulling v WHERE v.tekst_id = p_tekst);
END $$;
