-- The event is written last in an act: references to it are checked at commit.
DO $$
DECLARE verwijzing record;
BEGIN
  FOR verwijzing IN SELECT conrelid::regclass AS tabel, conname FROM pg_constraint
                     WHERE contype = 'f' AND confrelid = 'gebeurtenis'::regclass AND NOT condeferrable LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', verwijzing.tabel, verwijzing.conname);
  END LOOP;
END $$;
--> statement-breakpoint
DO $$
DECLARE tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['noodtoegang_beoordeling', 'noodtoegang_mis'] LOOP
    EXECUTE format('CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
    EXECUTE format('CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO regie_app', tabel);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER item_blijft BEFORE DELETE ON noodtoegang FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
GRANT UPDATE (tot, notitie_op) ON noodtoegang TO regie_app;
--> statement-breakpoint

-- Excluded: the casus does not exist, in the log of noodtoegang and in berichten of before neither.
CREATE FUNCTION ben_fg() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT 'fg' = ANY (mijn_functies()) $$;
--> statement-breakpoint
CREATE FUNCTION mijn_uitsluitingen() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(u.casus_id), '{}') FROM uitsluiting u WHERE u.gebruiker_id = mijn_id() AND u.van <= nu() AND (u.tot IS NULL OR u.tot > nu()) $$;
--> statement-breakpoint
DROP POLICY eigen_berichten ON bericht;
--> statement-breakpoint
CREATE POLICY eigen_berichten ON bericht FOR SELECT TO regie_app
  USING (ontvanger_id = (SELECT mijn_id()) AND NOT (casus_id = ANY ((SELECT mijn_uitsluitingen())::uuid[])));
--> statement-breakpoint
DROP POLICY eigen_of_regie ON uitsluiting;
--> statement-breakpoint
CREATE POLICY eigen_of_regie ON uitsluiting FOR SELECT TO regie_app
  USING (gebruiker_id = (SELECT mijn_id()) OR casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'regie'));
--> statement-breakpoint
DROP POLICY lezen_met_toegang ON noodtoegang;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON noodtoegang FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus())
  OR ((gebruiker_id = (SELECT mijn_id()) OR (SELECT ben_fg())) AND NOT is_uitgesloten(casus_id)) OR ziet(casus_id, 'lezen'));
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON noodtoegang_beoordeling FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'regie')
  OR (((SELECT ben_fg()) OR EXISTS (SELECT 1 FROM noodtoegang n WHERE n.id = noodtoegang_id AND n.gebruiker_id = (SELECT mijn_id()))) AND NOT is_uitgesloten(casus_id)));
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON noodtoegang_beoordeling FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
CREATE POLICY schrijven_als_zichzelf ON noodtoegang_mis FOR INSERT TO regie_app WITH CHECK (gebruiker_id = (SELECT mijn_id()));
--> statement-breakpoint
CREATE POLICY lezen_als_fg ON noodtoegang_mis FOR SELECT TO regie_app USING ((SELECT ben_fg()));
--> statement-breakpoint

-- The reason of a noodtoegang and what the fg made of it: for the fg and the piket it is about, without any sight on the casus.
CREATE FUNCTION is_tekst_van_noodtoegang(p_tekst uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM noodtoegang n LEFT JOIN noodtoegang_beoordeling b ON b.noodtoegang_id = n.id
                  WHERE p_tekst IN (n.reden_id, b.toelichting_id) AND (ben_fg() OR n.gebruiker_id = mijn_id()) AND NOT is_uitgesloten(n.casus_id)) $$;
--> statement-breakpoint
DROP POLICY lezen_met_toegang ON tekst;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON tekst FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus())
  OR (ziet(casus_id, 'lezen')
      AND (voorwaarde = 'geen' OR bron_organisatie_id = (SELECT mijn_organisatie())
           OR EXISTS (SELECT 1 FROM tekst_organisatie o WHERE o.tekst_id = tekst.id AND o.organisatie_id = (SELECT mijn_organisatie()))))
  OR staat_in_overdracht(id)
  OR (soort IN ('noodtoegang_reden', 'noodtoegang_oordeel') AND is_tekst_van_noodtoegang(id)));
--> statement-breakpoint
-- Which running casus has this number, for who has piket and is not excluded: one query, one answer for all that may not be.
CREATE FUNCTION casus_voor_noodtoegang(p_casusnummer text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id FROM casus c WHERE c.casusnummer = p_casusnummer AND c.afgesloten_op IS NULL AND 'piket' = ANY (mijn_functies()) AND NOT is_uitgesloten(c.id) $$;
--> statement-breakpoint

-- Who looked. A row of a list names other casussen too: who has regie and the fg read the log by way of functions that leave those out.
DROP POLICY lezen_met_regie_of_als_fg ON inzage;
--> statement-breakpoint
CREATE POLICY lezen_met_regie ON inzage FOR SELECT TO regie_app USING (ziet(casus_id, 'regie'));
--> statement-breakpoint
CREATE FUNCTION casus_voor_toezicht(p_casusnummer text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id FROM casus c WHERE c.casusnummer = p_casusnummer AND ben_fg() AND NOT is_uitgesloten(c.id) $$;
--> statement-breakpoint
CREATE FUNCTION inzage_van_casus(p_casus uuid, p_soorten text[], p_organisatie uuid, p_van timestamptz, p_tot timestamptz, p_na_op timestamptz, p_na_id uuid, p_aantal int)
RETURNS TABLE (id uuid, op timestamptz, wie text, organisatie text, functies text[], namens text, soort text, grond text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id, i.op, g.naam, o.naam, i.functies, n.naam, i.soort, i.grond
    FROM inzage i JOIN gebruiker g ON g.id = i.gebruiker_id JOIN organisatie o ON o.id = i.organisatie_id LEFT JOIN gebruiker n ON n.id = i.namens_id
   WHERE (ziet(p_casus, 'regie') OR (ben_fg() AND NOT is_uitgesloten(p_casus)))
     AND (i.casus_id = p_casus OR i.casus_ids @> ARRAY[p_casus])
     AND (p_soorten IS NULL OR i.soort = ANY (p_soorten)) AND (p_organisatie IS NULL OR i.organisatie_id = p_organisatie)
     AND (p_van IS NULL OR i.op >= p_van) AND (p_tot IS NULL OR i.op < p_tot)
     AND (p_na_op IS NULL OR (i.op, i.id) < (p_na_op, p_na_id))
   ORDER BY i.op DESC, i.id DESC LIMIT p_aantal $$;
--> statement-breakpoint
-- The log of the whole region, for its fg: of one casus its number, of a list how many. Without what they are excluded from.
CREATE FUNCTION inzage_van_regio(p_soorten text[], p_organisatie uuid, p_van timestamptz, p_tot timestamptz, p_na_op timestamptz, p_na_id uuid, p_aantal int)
RETURNS TABLE (id uuid, op timestamptz, wie text, organisatie text, functies text[], namens text, soort text, grond text, casusnummer text, casussen int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT i.id, i.op, g.naam, o.naam, i.functies, n.naam, i.soort, i.grond, c.casusnummer, coalesce(cardinality(i.casus_ids), 0)
    FROM inzage i JOIN gebruiker g ON g.id = i.gebruiker_id JOIN organisatie o ON o.id = i.organisatie_id LEFT JOIN gebruiker n ON n.id = i.namens_id
    LEFT JOIN casus c ON c.id = i.casus_id
   WHERE ben_fg() AND (i.casus_id IS NULL OR NOT i.casus_id = ANY (mijn_uitsluitingen()))
     AND (p_soorten IS NULL OR i.soort = ANY (p_soorten)) AND (p_organisatie IS NULL OR i.organisatie_id = p_organisatie)
     AND (p_van IS NULL OR i.op >= p_van) AND (p_tot IS NULL OR i.op < p_tot)
     AND (p_na_op IS NULL OR (i.op, i.id) < (p_na_op, p_na_id))
   ORDER BY i.op DESC, i.id DESC LIMIT p_aantal $$;
--> statement-breakpoint
-- The organisations whose people looked, for the filter.
CREATE FUNCTION inzage_organisaties(p_casus uuid) RETURNS TABLE (id uuid, naam text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.id, o.naam FROM organisatie o WHERE (ziet(p_casus, 'regie') OR (ben_fg() AND NOT is_uitgesloten(p_casus)))
     AND EXISTS (SELECT 1 FROM inzage i WHERE i.organisatie_id = o.id AND (i.casus_id = p_casus OR i.casus_ids @> ARRAY[p_casus])) ORDER BY o.naam $$;
--> statement-breakpoint

-- "Wie kan deze casus zien?" with who stands in for whom, and the names behind a functie. A functie that nobody has is left out.
DROP FUNCTION wie_kan_zien(uuid);
--> statement-breakpoint
CREATE FUNCTION wie_kan_zien(p_casus uuid)
RETURNS TABLE (gebruiker text, organisatie text, functie functie, mensen text[], namens text, grond toegang_grond, zicht zicht, van timestamptz, tot timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH uitgesloten AS (SELECT u.gebruiker_id FROM uitsluiting u WHERE u.casus_id = p_casus AND u.van <= nu() AND (u.tot IS NULL OR u.tot > nu())),
       rij AS (SELECT t.* FROM toegang t WHERE t.casus_id = p_casus AND (t.tot IS NULL OR t.tot > nu()) AND ziet(p_casus, 'lezen')),
       wie AS (
    SELECT g.naam AS gebruiker, g.organisatie_id, NULL::functie AS functie, NULL::text[] AS mensen, NULL::text AS namens, r.grond, r.zicht, r.van, r.tot
      FROM rij r JOIN gebruiker g ON g.id = r.gebruiker_id AND g.id NOT IN (SELECT gebruiker_id FROM uitgesloten)
    UNION ALL
    SELECT s.naam, s.organisatie_id, NULL, NULL, g.naam, r.grond, r.zicht, greatest(r.van, v.van), least(r.tot, v.tot)
      FROM rij r JOIN gebruiker g ON g.id = r.gebruiker_id JOIN vervanging v ON v.vervangen_id = g.id AND v.van <= nu() AND v.tot > nu()
      JOIN gebruiker s ON s.id = v.vervanger_id AND s.actief AND s.id NOT IN (SELECT gebruiker_id FROM uitgesloten)
    UNION ALL
    SELECT NULL, r.organisatie_id, r.functie, m.namen, NULL, r.grond, r.zicht, r.van, r.tot
      FROM rij r CROSS JOIN LATERAL (SELECT array_agg(g.naam ORDER BY g.naam) AS namen FROM gebruiker g
             WHERE g.organisatie_id = r.organisatie_id AND r.functie = ANY (g.functies) AND g.actief AND g.id NOT IN (SELECT gebruiker_id FROM uitgesloten)) m
     WHERE r.organisatie_id IS NOT NULL AND m.namen IS NOT NULL)
  SELECT w.gebruiker, o.naam, w.functie, w.mensen, w.namens, w.grond, w.zicht, w.van, w.tot FROM wie w JOIN organisatie o ON o.id = w.organisatie_id
   ORDER BY w.zicht DESC, o.naam, w.functie NULLS FIRST, w.gebruiker $$;
--> statement-breakpoint

-- Items of my organisation that an organisation which reads the casus now does not: for our coordinators, without the text.
CREATE FUNCTION niet_doorgegeven(p_casus uuid) RETURNS TABLE (tekst_id uuid, soort text, categorie categorie, op timestamptz, door text, wacht text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.id, t.soort, t.categorie, t.opgesteld_op, g.naam, w.namen
    FROM tekst t JOIN gebruiker g ON g.id = t.opgesteld_door
    CROSS JOIN LATERAL (
      SELECT array_agg(DISTINCT o.naam) AS namen FROM toegang r LEFT JOIN gebruiker p ON p.id = r.gebruiker_id JOIN organisatie o ON o.id = coalesce(r.organisatie_id, p.organisatie_id)
       WHERE r.casus_id = p_casus AND r.zicht >= 'lezen' AND r.grond <> 'noodtoegang' AND r.van <= nu() AND (r.tot IS NULL OR r.tot > nu()) AND o.id <> t.bron_organisatie_id
         AND NOT EXISTS (SELECT 1 FROM tekst_organisatie d WHERE d.tekst_id = t.id AND d.organisatie_id = o.id)) w
   WHERE t.casus_id = p_casus AND t.voorwaarde = 'instemming_nodig' AND t.inhoud IS NOT NULL AND t.bron_organisatie_id = mijn_organisatie()
     AND 'coordinator' = ANY (mijn_functies()) AND ziet(p_casus, 'stand') AND w.namen IS NOT NULL
   ORDER BY t.opgesteld_op DESC, t.id $$;
--> statement-breakpoint

DO $$
DECLARE f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['ben_fg()', 'mijn_uitsluitingen()', 'is_tekst_van_noodtoegang(uuid)', 'casus_voor_noodtoegang(text)', 'casus_voor_toezicht(text)',
      'inzage_van_casus(uuid, text[], uuid, timestamptz, timestamptz, timestamptz, uuid, int)', 'inzage_van_regio(text[], uuid, timestamptz, timestamptz, timestamptz, uuid, int)', 'inzage_organisaties(uuid)', 'wie_kan_zien(uuid)', 'niet_doorgegeven(uuid)'] LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO regie_app', f);
  END LOOP;
END $$;
