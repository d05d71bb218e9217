-- Since when something waits in a casus is written by each act on it, and read by who reads the casus.
GRANT SELECT, INSERT, UPDATE, DELETE ON aandacht TO regie_app;
--> statement-breakpoint
ALTER TABLE aandacht ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON aandacht FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen'));
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON aandacht FOR ALL TO regie_app USING (casus_id = (SELECT daad_casus())) WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint

-- The rows of one casus as its facts are now; what did not change is not written. Nothing waits in a closed casus, or for nobody.
-- In plpgsql, so that each connection plans it once.
CREATE FUNCTION houd_aandacht_bij(p_casus uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  WITH nu AS (
    SELECT c.volgende_evaluatie, n.niveau, r.organisatie_id, r.persoon_id, r.sinds AS regisseur_sinds, h.sinds AS houder_sinds, n.sinds AS niveau_sinds
      FROM casus c
      JOIN LATERAL (SELECT niveau, sinds FROM niveau_stap WHERE casus_id = c.id ORDER BY volgnr DESC LIMIT 1) n ON true
      JOIN LATERAL (SELECT organisatie_id, persoon_id, sinds FROM regie_stap WHERE casus_id = c.id AND soort = 'procesregie' ORDER BY volgnr DESC LIMIT 1) r
        ON r.organisatie_id IS NOT NULL
      JOIN LATERAL (SELECT min(s.sinds) AS sinds FROM regie_stap s WHERE s.casus_id = c.id AND s.soort = 'procesregie' AND s.volgnr > coalesce(
             (SELECT max(x.volgnr) FROM regie_stap x WHERE x.casus_id = c.id AND x.soort = 'procesregie' AND x.organisatie_id IS DISTINCT FROM r.organisatie_id), 0)) h ON true
     WHERE c.id = p_casus AND c.afgesloten_op IS NULL),
  kijkt AS (
    SELECT organisatie_id FROM nu UNION
    SELECT z.organisatie_id FROM nu CROSS JOIN LATERAL (SELECT organisatie_id FROM regie_stap WHERE casus_id = p_casus AND soort = 'zicht_op_veiligheid' ORDER BY volgnr DESC LIMIT 1) z
     WHERE z.organisatie_id IS NOT NULL),
  afspraak AS (
    SELECT v.tekst_id, (coalesce((SELECT max(k.op) FROM afspraak_controle k WHERE k.afspraak_id = v.id), v.op) AT TIME ZONE 'Europe/Amsterdam')::date + v.controle_dagen AS controle
      FROM veiligheidsafspraak v WHERE v.casus_id = p_casus AND v.beeindigd_op IS NULL),
  moment(soort, op) AS (
    SELECT 'journaal', greatest(houder_sinds, (SELECT max(j.op) FROM journaal j WHERE j.casus_id = p_casus)) FROM nu UNION ALL
    SELECT 'waarnemend', greatest(houder_sinds, niveau_sinds) FROM nu UNION ALL
    SELECT 'zonder_regisseur', regisseur_sinds FROM nu WHERE persoon_id IS NULL),
  feit(soort, organisatie_id, sinds) AS (
    SELECT m.soort, nu.organisatie_id, (m.op AT TIME ZONE 'Europe/Amsterdam')::date FROM nu CROSS JOIN moment m UNION ALL
    SELECT 'evaluatie', organisatie_id, volgende_evaluatie FROM nu WHERE volgende_evaluatie IS NOT NULL UNION ALL
    -- As far as that organisation sees them: an agreement with instemming_nodig is not for everybody to check.
    SELECT 'veiligheidsafspraken', k.organisatie_id, min(a.controle) FROM kijkt k CROSS JOIN afspraak a JOIN tekst t ON t.id = a.tekst_id
     WHERE t.voorwaarde = 'geen' OR t.bron_organisatie_id = k.organisatie_id
        OR EXISTS (SELECT 1 FROM tekst_organisatie o WHERE o.tekst_id = t.id AND o.organisatie_id = k.organisatie_id)
     GROUP BY k.organisatie_id),
  weg AS (
    DELETE FROM aandacht a WHERE a.casus_id = p_casus AND NOT EXISTS (SELECT 1 FROM feit f WHERE f.soort = a.soort AND f.organisatie_id = a.organisatie_id))
  INSERT INTO aandacht AS a (casus_id, soort, organisatie_id, niveau, sinds)
  SELECT p_casus, f.soort, f.organisatie_id, nu.niveau, f.sinds FROM feit f CROSS JOIN nu
      ON CONFLICT (casus_id, soort, organisatie_id) DO UPDATE SET niveau = excluded.niveau, sinds = excluded.sinds
   WHERE (a.niveau, a.sinds) IS DISTINCT FROM (excluded.niveau, excluded.sinds);
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION houd_aandacht_bij(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION houd_aandacht_bij(uuid) TO regie_app;
--> statement-breakpoint
SELECT houd_aandacht_bij(id) FROM casus WHERE afgesloten_op IS NULL;
