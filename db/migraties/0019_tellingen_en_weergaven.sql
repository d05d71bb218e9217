-- A saved view is of the one who keeps it.
GRANT SELECT, INSERT, DELETE ON weergave TO regie_app;
--> statement-breakpoint
ALTER TABLE weergave ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY eigen_weergaven ON weergave FOR ALL TO regie_app USING (gebruiker_id = (SELECT mijn_id())) WITH CHECK (gebruiker_id = (SELECT mijn_id()));
--> statement-breakpoint

-- Counters are kept from now on; what happened since they were first filled is counted once more.
DELETE FROM regie_telling;
--> statement-breakpoint
INSERT INTO regie_telling (organisatie_id, niveau, aantal)
SELECT r.organisatie_id, n.niveau, count(*) FROM casus c
  JOIN LATERAL (SELECT organisatie_id FROM regie_stap WHERE casus_id = c.id AND soort = 'procesregie' ORDER BY volgnr DESC LIMIT 1) r ON r.organisatie_id IS NOT NULL
  JOIN LATERAL (SELECT niveau FROM niveau_stap WHERE casus_id = c.id ORDER BY volgnr DESC LIMIT 1) n ON true
 WHERE c.afgesloten_op IS NULL GROUP BY 1, 2;
--> statement-breakpoint
-- Acts alone read the table itself; people read what follows, in which a casus from which they are excluded does not count.
DROP POLICY eigen_organisatie ON regie_telling;
--> statement-breakpoint
CREATE POLICY lezen_in_een_daad ON regie_telling FOR SELECT TO regie_app USING ((SELECT daad_casus()) IS NOT NULL);
--> statement-breakpoint
CREATE FUNCTION mijn_regie_telling() RETURNS TABLE (niveau integer, aantal integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH uitgesloten AS (
    SELECT n.niveau FROM uitsluiting u JOIN casus c ON c.id = u.casus_id AND c.afgesloten_op IS NULL
      JOIN LATERAL (SELECT s.organisatie_id FROM regie_stap s WHERE s.casus_id = c.id AND s.soort = 'procesregie' ORDER BY s.volgnr DESC LIMIT 1) r
        ON r.organisatie_id = mijn_organisatie()
      JOIN LATERAL (SELECT s.niveau FROM niveau_stap s WHERE s.casus_id = c.id ORDER BY s.volgnr DESC LIMIT 1) n ON true
     WHERE u.gebruiker_id = mijn_id() AND u.van <= nu() AND (u.tot IS NULL OR u.tot > nu())
     GROUP BY c.id, n.niveau)
  SELECT t.niveau, t.aantal - (SELECT count(*)::int FROM uitgesloten u WHERE u.niveau = t.niveau)
    FROM regie_telling t
   WHERE t.organisatie_id = mijn_organisatie() AND mijn_functies() && ARRAY['coordinator', 'manager'] AND NOT mijn_functies() && ARRAY['beheerder', 'fg'] $$;
--> statement-breakpoint

-- When I was here before this session; null the first time.
CREATE FUNCTION vorig_bezoek(p_sessie uuid) RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT max(s.laatst_gezien_op) FROM sessie s JOIN sessie deze ON deze.id = p_sessie AND deze.gebruiker_id = mijn_id()
       WHERE s.gebruiker_id = mijn_id() AND s.id <> deze.id AND s.begonnen_op < deze.begonnen_op $$;
--> statement-breakpoint
-- Who stands in for whom at this moment, for everybody who works in the region: whom to call instead.
CREATE FUNCTION vervangingen_nu() RETURNS TABLE (vervangen_id uuid, vervanger_id uuid, tot timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT v.vervangen_id, v.vervanger_id, v.tot FROM vervanging v WHERE mijn_id() IS NOT NULL AND v.van <= nu() AND v.tot > nu() $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION mijn_regie_telling(), vorig_bezoek(uuid), vervangingen_nu() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION mijn_regie_telling(), vorig_bezoek(uuid), vervangingen_nu() TO regie_app;
