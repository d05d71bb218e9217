-- Who stands in for somebody has what that person has: nothing of a casus that does not exist for them.
CREATE OR REPLACE VIEW mijn_toegang WITH (security_invoker = true) AS
SELECT t.casus_id, t.drager, t.gebruiker_id, t.grond, t.zicht, t.van, t.tot, t.laatst_gewijzigd_op
  FROM toegang t
 WHERE t.drager = ANY ((SELECT mijn_dragers())::text[])
   AND t.van <= (SELECT nu()) AND (t.tot IS NULL OR t.tot > (SELECT nu()))
   AND NOT EXISTS (SELECT 1 FROM uitsluiting u WHERE u.casus_id = t.casus_id AND u.gebruiker_id IN ((SELECT mijn_id()), t.gebruiker_id)
                      AND u.van <= (SELECT nu()) AND (u.tot IS NULL OR u.tot > (SELECT nu())));
--> statement-breakpoint
-- The view reads as who asks: a stand-in has to know of the uitsluiting of the person stood in for.
ALTER POLICY eigen_of_regie ON uitsluiting USING (gebruiker_id = (SELECT mijn_id()) OR casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'regie')
  OR 'g:' || gebruiker_id = ANY ((SELECT mijn_dragers())::text[]));
--> statement-breakpoint
-- "Wie kan deze casus zien?" leaves them out too.
CREATE OR REPLACE FUNCTION wie_kan_zien(p_casus uuid)
RETURNS TABLE (gebruiker text, organisatie text, functie functie, mensen text[], namens text, grond toegang_grond, zicht zicht, van timestamptz, tot timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH uitgesloten AS (SELECT u.gebruiker_id FROM uitsluiting u WHERE u.casus_id = p_casus AND u.van <= nu() AND (u.tot IS NULL OR u.tot > nu())),
       rij AS (SELECT t.* FROM toegang t WHERE t.casus_id = p_casus AND (t.tot IS NULL OR t.tot > nu()) AND ziet(p_casus, 'lezen')),
       wie AS (
    SELECT g.naam AS gebruiker, g.organisatie_id, NULL::functie AS functie, NULL::text[] AS mensen, NULL::text AS namens, r.grond, r.zicht, r.van, r.tot
      FROM rij r JOIN gebruiker g ON g.id = r.gebruiker_id AND g.id NOT IN (SELECT gebruiker_id FROM uitgesloten)
    UNION ALL
    SELECT s.naam, s.organisatie_id, NULL, NULL, g.naam, r.grond, r.zicht, greatest(r.van, v.van), least(r.tot, v.tot)
      FROM rij r JOIN gebruiker g ON g.id = r.gebruiker_id AND g.id NOT IN (SELECT gebruiker_id FROM uitgesloten) JOIN vervanging v ON v.vervangen_id = g.id AND v.van <= nu() AND v.tot > nu()
      JOIN gebruiker s ON s.id = v.vervanger_id AND s.actief AND s.id NOT IN (SELECT gebruiker_id FROM uitgesloten)
    UNION ALL
    SELECT NULL, r.organisatie_id, r.functie, m.namen, NULL, r.grond, r.zicht, r.van, r.tot
      FROM rij r CROSS JOIN LATERAL (SELECT array_agg(g.naam ORDER BY g.naam) AS namen FROM gebruiker g
             WHERE g.organisatie_id = r.organisatie_id AND r.functie = ANY (g.functies) AND g.actief AND g.id NOT IN (SELECT gebruiker_id FROM uitgesloten)) m
     WHERE r.organisatie_id IS NOT NULL AND m.namen IS NOT NULL)
  SELECT w.gebruiker, o.naam, w.functie, w.mensen, w.namens, w.grond, w.zicht, w.van, w.tot FROM wie w JOIN organisatie o ON o.id = w.organisatie_id
   ORDER BY w.zicht DESC, o.naam, w.functie NULLS FIRST, w.gebruiker $$;
--> statement-breakpoint

-- An organisation can receive two overdrachten of one casus: who must answer the one reads nothing of the other.
CREATE FUNCTION ontvangt(p_organisatie uuid, p_persoon uuid, p_spoed boolean) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT mijn_dragers() && ARRAY['o:' || p_organisatie || ':coordinator', 'g:' || coalesce(p_persoon::text, ''),
                                     CASE WHEN p_spoed THEN 'o:' || p_organisatie || ':piket' ELSE '' END] $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION ontvangt(uuid, uuid, boolean) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION ontvangt(uuid, uuid, boolean) TO regie_app;
--> statement-breakpoint
ALTER POLICY lezen_met_toegang ON overdracht_inhoud USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen')
  OR (is_ontvanger(casus_id, zicht_vanaf) AND EXISTS (SELECT 1 FROM overdracht o WHERE o.id = overdracht_inhoud.overdracht_id
        AND o.afgehandeld_op IS NULL AND ontvangt(o.naar_organisatie_id, o.naar_persoon_id, o.spoed))));
