CREATE TRIGGER item_blijft BEFORE DELETE ON regieverzoek FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON regieverzoek FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
GRANT SELECT, INSERT ON regieverzoek TO regie_app;
--> statement-breakpoint
GRANT UPDATE (uitkomst, reden, toelichting_id, overdracht_id, afgerond_op) ON regieverzoek TO regie_app;
--> statement-breakpoint
ALTER TABLE regieverzoek ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Who reads the casus, who asked and the coordinators there: these may see no more of the casus than the stand.
CREATE POLICY eigen_of_met_toegang ON regieverzoek FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen')
  OR (organisatie_id = (SELECT mijn_organisatie()) AND (gebruiker_id = (SELECT mijn_id()) OR 'coordinator' = ANY ((SELECT mijn_functies())::text[]))
      AND ziet(casus_id, 'stand')));
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON regieverzoek FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
CREATE POLICY wijzigen_in_een_daad ON regieverzoek FOR UPDATE TO regie_app USING (casus_id = (SELECT daad_casus())) WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
-- A text that I read by way of a request: those rows have their own policy.
CREATE FUNCTION staat_in_regieverzoek(p_tekst uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM regieverzoek v WHERE p_tekst IN (v.waarom_id, v.toelichting_id));
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION staat_in_regieverzoek(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION staat_in_regieverzoek(uuid) TO regie_app;
--> statement-breakpoint
CREATE POLICY in_een_regieverzoek ON tekst FOR SELECT TO regie_app USING (soort = 'regieverzoek' AND staat_in_regieverzoek(id));
