-- The worker (regie_werker) sees that something waits and for whom, never what was said about people. Each of its policies
-- is called so. It adds signals with their berichten and sends e-mail; it can lock an overdracht, and change nothing of it.
GRANT USAGE ON SCHEMA public TO regie_werker;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION nu(), vervangers_van(uuid[]) TO regie_werker;
--> statement-breakpoint
GRANT SELECT ON migratie, casus, organisatie, regie_stap, overdracht, leesrecht, zicht_vraag, uitsluiting, termijn_signaal, bericht,
  bericht_voorkeur, verzending TO regie_werker;
--> statement-breakpoint
GRANT SELECT (id, organisatie_id, email, functies, actief) ON gebruiker TO regie_werker;
--> statement-breakpoint
GRANT SELECT (id, casus_id, gebruiker_id, van, tot) ON betrokkenheid TO regie_werker;
--> statement-breakpoint
GRANT INSERT ON termijn_signaal, bericht, verzending, postvak TO regie_werker;
--> statement-breakpoint
GRANT UPDATE (stand, pogingen, volgende_op, fout, verzonden_op) ON verzending TO regie_werker;
--> statement-breakpoint
-- A lock asks for the right to change one column; the policy below lets no change through.
GRANT UPDATE (klok_vanaf) ON overdracht TO regie_werker, regie_app;
--> statement-breakpoint
GRANT SELECT ON termijn_signaal, postvak TO regie_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON bericht_voorkeur TO regie_app;
--> statement-breakpoint
-- The beheerder sees that an e-mail failed and for whom, not about which casus.
GRANT SELECT (id, ontvanger_id, soort, stand, pogingen, volgende_op, fout, gemaakt_op), INSERT, UPDATE (stand, pogingen, volgende_op, fout)
  ON verzending TO regie_app;
--> statement-breakpoint

DO $$
DECLARE tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['termijn_signaal', 'bericht_voorkeur', 'verzending', 'postvak'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
  END LOOP;
  FOREACH tabel IN ARRAY ARRAY['casus', 'regie_stap', 'overdracht', 'betrokkenheid', 'leesrecht', 'zicht_vraag', 'uitsluiting', 'termijn_signaal',
                               'bericht', 'bericht_voorkeur', 'verzending'] LOOP
    EXECUTE format('CREATE POLICY werker_leest ON %I FOR SELECT TO regie_werker USING (true)', tabel);
  END LOOP;
  FOREACH tabel IN ARRAY ARRAY['termijn_signaal', 'verzending', 'postvak'] LOOP
    EXECUTE format('CREATE POLICY werker_schrijft ON %I FOR INSERT TO regie_werker WITH CHECK (true)', tabel);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY werker_schrijft ON bericht FOR INSERT TO regie_werker WITH CHECK (signaal_id IS NOT NULL AND gelezen_op IS NULL);
--> statement-breakpoint
CREATE POLICY werker_vergrendelt ON overdracht FOR UPDATE TO regie_werker USING (true) WITH CHECK (false);
--> statement-breakpoint
CREATE POLICY werker_verzendt ON verzending FOR UPDATE TO regie_werker USING (true) WITH CHECK (true);
--> statement-breakpoint

CREATE POLICY lezen_met_toegang ON termijn_signaal FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'stand'));
--> statement-breakpoint
-- An act reads how its recipients want to be told.
CREATE POLICY eigen_of_in_een_daad ON bericht_voorkeur FOR SELECT TO regie_app USING (gebruiker_id = (SELECT mijn_id()) OR (SELECT daad_casus()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY eigen_kiezen ON bericht_voorkeur FOR INSERT TO regie_app WITH CHECK (gebruiker_id = (SELECT mijn_id()));
--> statement-breakpoint
CREATE POLICY eigen_wijzigen ON bericht_voorkeur FOR UPDATE TO regie_app USING (gebruiker_id = (SELECT mijn_id())) WITH CHECK (gebruiker_id = (SELECT mijn_id()));
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON verzending FOR INSERT TO regie_app WITH CHECK ((SELECT daad_casus()) IS NOT NULL AND stand = 'wacht');
--> statement-breakpoint
CREATE POLICY beheerder_ziet_mislukt ON verzending FOR SELECT TO regie_app USING ('beheerder' = ANY ((SELECT mijn_functies())::text[]));
--> statement-breakpoint
CREATE POLICY beheerder_verstuurt_opnieuw ON verzending FOR UPDATE TO regie_app
  USING (stand = 'mislukt' AND 'beheerder' = ANY ((SELECT mijn_functies())::text[])) WITH CHECK (stand = 'wacht');
--> statement-breakpoint
CREATE POLICY eigen_postvak ON postvak FOR SELECT TO regie_app USING (ontvanger_id = (SELECT mijn_id()));
--> statement-breakpoint
CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON termijn_signaal FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON termijn_signaal FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint

-- After the commit of an act: who was told something is woken, by id and nothing else. Not in the act: NOTIFY takes a global lock at commit.
CREATE FUNCTION meld_berichten(p_gebeurtenis uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT pg_notify('regie_bericht', string_agg(wie.id, ',')) FROM (
    SELECT DISTINCT b.ontvanger_id::text AS id, (dense_rank() OVER (ORDER BY b.ontvanger_id)) / 200 AS deel
      FROM gebeurtenis g JOIN gebeurtenis zelfde ON zelfde.casus_id = g.casus_id AND zelfde.op = g.op JOIN bericht b ON b.gebeurtenis_id = zelfde.id
     WHERE g.id = p_gebeurtenis) wie GROUP BY wie.deel $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION meld_berichten(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION meld_berichten(uuid) TO regie_app;
