-- Who is excluded is known to who has regie only: for a reader nobody goes missing from a name or a functie.
CREATE OR REPLACE FUNCTION wie_kan_zien(p_casus uuid)
RETURNS TABLE (gebruiker text, organisatie text, functie functie, mensen text[], namens text, grond toegang_grond, zicht zicht, van timestamptz, tot timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH uitgesloten AS (SELECT u.gebruiker_id FROM uitsluiting u WHERE u.casus_id = p_casus AND u.van <= nu() AND (u.tot IS NULL OR u.tot > nu()) AND ziet(p_casus, 'regie')),
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
