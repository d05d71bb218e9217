-- References that would be circular between files of the schema, and those to the event, which is written last in an act.
ALTER TABLE betrokkenheid ADD CONSTRAINT betrokkenheid_motivering FOREIGN KEY (motivering_id) REFERENCES tekst (id);
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

-- What is append-only stays as it was; what can end is never deleted.
DO $$
DECLARE tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['afspraak_controle', 'lid_zienswijze'] LOOP
    EXECUTE format('CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
  END LOOP;
  FOREACH tabel IN ARRAY ARRAY['doel', 'actie', 'veiligheidsafspraak', 'zicht_vraag'] LOOP
    EXECUTE format('CREATE TRIGGER item_blijft BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
  END LOOP;
  FOREACH tabel IN ARRAY ARRAY['afspraak_controle', 'lid_zienswijze', 'doel', 'actie', 'veiligheidsafspraak', 'zicht_vraag'] LOOP
    EXECUTE format('CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
  END LOOP;
END $$;
--> statement-breakpoint

GRANT SELECT, INSERT ON doel, actie, veiligheidsafspraak, afspraak_controle, huishouden_adres, lid_zienswijze, zicht_vraag TO regie_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON herkenning TO regie_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON concept TO regie_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON regie_telling TO regie_app;
--> statement-breakpoint
GRANT UPDATE (uitkomst, uitkomst_op, resultaat_id) ON doel, actie TO regie_app;
--> statement-breakpoint
GRANT UPDATE (beeindigd_op, reden_id) ON veiligheidsafspraak TO regie_app;
--> statement-breakpoint
GRANT UPDATE (antwoord, beantwoord_op) ON zicht_vraag TO regie_app;
--> statement-breakpoint
GRANT UPDATE (straat, huisnummer, postcode, geheim) ON huishouden_adres TO regie_app;
--> statement-breakpoint
GRANT UPDATE (gezag, veilig_contact, vertrokken_op) ON huishoudlid TO regie_app;
--> statement-breakpoint
GRANT UPDATE (uit_dienst_op) ON gebruiker TO regie_app;
--> statement-breakpoint
GRANT INSERT, UPDATE (tot) ON vervanging TO regie_app;
--> statement-breakpoint

DO $$
DECLARE tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['doel', 'actie', 'veiligheidsafspraak', 'afspraak_controle', 'huishouden_adres', 'lid_zienswijze'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabel);
    EXECUTE format('CREATE POLICY lezen_met_toegang ON %I FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, ''lezen''))', tabel);
  END LOOP;
  FOREACH tabel IN ARRAY ARRAY['doel', 'actie', 'veiligheidsafspraak', 'afspraak_controle', 'huishouden_adres', 'lid_zienswijze', 'zicht_vraag', 'herkenning'] LOOP
    EXECUTE format('CREATE POLICY schrijven_in_een_daad ON %I FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()))', tabel);
  END LOOP;
  FOREACH tabel IN ARRAY ARRAY['doel', 'actie', 'veiligheidsafspraak', 'huishouden_adres', 'zicht_vraag'] LOOP
    EXECUTE format('CREATE POLICY wijzigen_in_een_daad ON %I FOR UPDATE TO regie_app USING (casus_id = (SELECT daad_casus())) WITH CHECK (casus_id = (SELECT daad_casus()))', tabel);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE zicht_vraag ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY aan_mij_of_met_toegang ON zicht_vraag FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus())
  OR (persoon_id = (SELECT mijn_id()) AND ziet(casus_id, 'stand')) OR ziet(casus_id, 'lezen'));
--> statement-breakpoint

-- Recognising a household: the hashes of a casus are readable in its own act only; the question goes through one function.
ALTER TABLE herkenning ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY lezen_in_een_daad ON herkenning FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
CREATE POLICY wissen_in_een_daad ON herkenning FOR DELETE TO regie_app USING (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
-- Which organisation holds procesregie of a running casus with one of these hashes. No casus that I am excluded from.
CREATE FUNCTION herken(p_hashes text[]) RETURNS TABLE (casus_id uuid, organisatie text, telefoon text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT c.id, o.naam, o.telefoon
    FROM herkenning h JOIN casus c ON c.id = h.casus_id AND c.afgesloten_op IS NULL
    JOIN LATERAL (SELECT r.organisatie_id FROM regie_stap r WHERE r.casus_id = c.id AND r.soort = 'procesregie' ORDER BY r.volgnr DESC LIMIT 1) r ON true
    JOIN organisatie o ON o.id = r.organisatie_id
   WHERE mijn_id() IS NOT NULL AND h.hash = ANY (p_hashes)
     AND NOT EXISTS (SELECT 1 FROM uitsluiting u WHERE u.casus_id = c.id AND u.gebruiker_id = mijn_id() AND u.van <= nu() AND (u.tot IS NULL OR u.tot > nu())) $$;
--> statement-breakpoint

-- A draft is of the one who types, and of nobody else.
ALTER TABLE concept ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY eigen_concepten ON concept FOR ALL TO regie_app USING (gebruiker_id = (SELECT mijn_id())) WITH CHECK (gebruiker_id = (SELECT mijn_id()));
--> statement-breakpoint

-- Counters: one's own organisation reads, any act keeps them.
ALTER TABLE regie_telling ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY eigen_organisatie ON regie_telling FOR SELECT TO regie_app USING (organisatie_id = (SELECT mijn_organisatie()) OR (SELECT daad_casus()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY bijhouden_in_een_daad ON regie_telling FOR INSERT TO regie_app WITH CHECK ((SELECT daad_casus()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY wijzigen_in_een_daad ON regie_telling FOR UPDATE TO regie_app USING ((SELECT daad_casus()) IS NOT NULL);
--> statement-breakpoint
INSERT INTO regie_telling (organisatie_id, niveau, aantal)
SELECT r.organisatie_id, n.niveau, count(*) FROM casus c
  JOIN LATERAL (SELECT organisatie_id FROM regie_stap WHERE casus_id = c.id AND soort = 'procesregie' ORDER BY volgnr DESC LIMIT 1) r ON r.organisatie_id IS NOT NULL
  JOIN LATERAL (SELECT niveau FROM niveau_stap WHERE casus_id = c.id ORDER BY volgnr DESC LIMIT 1) n ON true
 WHERE c.afgesloten_op IS NULL GROUP BY 1, 2;
--> statement-breakpoint

-- Vervanging: arranged by oneself or by a coordinator of one's organisation, and visible to them.
CREATE FUNCTION werkt_bij_ons(p_gebruiker uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT EXISTS (SELECT 1 FROM gebruiker WHERE id = p_gebruiker AND organisatie_id = mijn_organisatie()) $$;
--> statement-breakpoint
CREATE FUNCTION mag_vervanging_regelen(p_vervangen uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT p_vervangen = mijn_id() OR ('coordinator' = ANY (mijn_functies()) AND werkt_bij_ons(p_vervangen)) $$;
--> statement-breakpoint
CREATE POLICY vervanging_van_ons ON vervanging FOR SELECT TO regie_app USING (mag_vervanging_regelen(vervangen_id));
--> statement-breakpoint
CREATE POLICY vervanging_regelen ON vervanging FOR INSERT TO regie_app
  WITH CHECK (ingesteld_door = (SELECT mijn_id()) AND mag_vervanging_regelen(vervangen_id) AND werkt_bij_ons(vervanger_id));
--> statement-breakpoint
CREATE POLICY vervanging_beeindigen ON vervanging FOR UPDATE TO regie_app USING (mag_vervanging_regelen(vervangen_id)) WITH CHECK (mag_vervanging_regelen(vervangen_id));
--> statement-breakpoint

-- Who leaves: a coordinator or beheerder of the same organisation asks for the casussen to take the person out of, one act each.
CREATE FUNCTION casussen_van_collega(p_gebruiker uuid) RETURNS TABLE (casus_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT t.casus_id FROM toegang t
   WHERE t.gebruiker_id = p_gebruiker AND werkt_bij_ons(p_gebruiker)
     AND mijn_functies() && ARRAY['coordinator', 'beheerder'] ORDER BY t.casus_id $$;
--> statement-breakpoint
CREATE FUNCTION trek_sessies_in_van(p_gebruiker uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
AS $$ UPDATE sessie SET ingetrokken_op = nu() WHERE gebruiker_id = p_gebruiker AND ingetrokken_op IS NULL
        AND werkt_bij_ons(p_gebruiker) AND mijn_functies() && ARRAY['coordinator', 'beheerder'] $$;
--> statement-breakpoint

-- An identity of an OIDC provider: the gebruiker it belongs to. The first time it is linked to the active gebruiker with
-- the invited address, when the provider vouches for that address; nobody is ever made.
CREATE FUNCTION inlog_met_oidc(p_issuer text, p_subject text, p_email text, p_email_bevestigd boolean) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE gevonden uuid;
BEGIN
  SELECT k.gebruiker_id INTO gevonden FROM oidc_koppeling k JOIN gebruiker g ON g.id = k.gebruiker_id JOIN organisatie o ON o.id = g.organisatie_id
   WHERE k.issuer = p_issuer AND k.subject = p_subject AND g.actief AND o.actief;
  IF FOUND THEN RETURN gevonden; END IF;
  IF NOT coalesce(p_email_bevestigd, false) OR EXISTS (SELECT 1 FROM oidc_koppeling WHERE issuer = p_issuer AND subject = p_subject) THEN RETURN NULL; END IF;
  INSERT INTO oidc_koppeling (issuer, subject, gebruiker_id, op)
  SELECT p_issuer, p_subject, g.id, nu() FROM gebruiker g JOIN organisatie o ON o.id = g.organisatie_id
   WHERE lower(g.email) = lower(p_email) AND g.actief AND o.actief
  ON CONFLICT DO NOTHING RETURNING gebruiker_id INTO gevonden;
  RETURN gevonden;
END $$;
--> statement-breakpoint

REVOKE EXECUTE ON FUNCTION herken(text[]), werkt_bij_ons(uuid), mag_vervanging_regelen(uuid), casussen_van_collega(uuid), trek_sessies_in_van(uuid),
  inlog_met_oidc(text, text, text, boolean) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION herken(text[]), werkt_bij_ons(uuid), mag_vervanging_regelen(uuid), casussen_van_collega(uuid), trek_sessies_in_van(uuid),
  inlog_met_oidc(text, text, text, boolean) TO regie_app;
