-- References that would be circular between files of the schema.
ALTER TABLE idempotentie ADD CONSTRAINT idempotentie_van_gebeurtenis FOREIGN KEY (gebeurtenis_id) REFERENCES gebeurtenis (id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE niveau_stap ADD CONSTRAINT niveau_stap_van_beoordeling FOREIGN KEY (beoordeling_id) REFERENCES beoordeling (id);
--> statement-breakpoint
ALTER TABLE overdracht ADD CONSTRAINT overdracht_van_beoordeling FOREIGN KEY (beoordeling_id) REFERENCES beoordeling (id);
--> statement-breakpoint
ALTER TABLE journaal ADD CONSTRAINT journaal_corrigeert FOREIGN KEY (corrigeert_id) REFERENCES journaal (id);
--> statement-breakpoint
ALTER TABLE overdracht ADD COLUMN vanaf_soort regie_soort GENERATED ALWAYS AS (soort) STORED;
--> statement-breakpoint
ALTER TABLE overdracht ADD CONSTRAINT overdracht_vanaf_regie_stap FOREIGN KEY (casus_id, vanaf_soort, vanaf_volgnr) REFERENCES regie_stap (casus_id, soort, volgnr);
--> statement-breakpoint
-- An act records its facts first and the event they belong to last: the reference is checked at commit.
DO $$
DECLARE verwijzing record;
BEGIN
  FOR verwijzing IN SELECT conrelid::regclass AS tabel, conname FROM pg_constraint WHERE contype = 'f' AND confrelid = 'gebeurtenis'::regclass LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', verwijzing.tabel, verwijzing.conname);
  END LOOP;
END $$;
--> statement-breakpoint

-- Who am I: settings of this transaction only. After commit a setting reads '', hence nullif.
CREATE FUNCTION mijn_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.gebruiker', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION mijn_organisatie() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.organisatie', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION mijn_functies() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(string_to_array(nullif(current_setting('app.functies', true), ''), ','), '{}') $$;
--> statement-breakpoint
CREATE FUNCTION mijn_dragers() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT coalesce(string_to_array(nullif(current_setting('app.dragers', true), ''), ','), '{}') $$;
--> statement-breakpoint
CREATE FUNCTION daad_casus() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.daad_casus', true), '')::uuid $$;
--> statement-breakpoint

-- Session → actor, in the caller's transaction. A revoked, idle (30 min) or old (10 h) session, or an inactive user, gives no row.
-- beheerder and fg carry no drager: they see no casus at all.
CREATE FUNCTION betreed(p_sessie uuid)
RETURNS TABLE (gebruiker_id uuid, naam text, email text, organisatie_id uuid, organisatie_naam text, organisatie_soort organisatie_soort,
               functies functie[], profiel profiel, eindigt_op timestamptz, laatst_gezien_op timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  r record;
  dragers text[] := '{}';
BEGIN
  PERFORM set_config(k, '', true) FROM unnest(ARRAY['app.gebruiker', 'app.organisatie', 'app.functies', 'app.dragers', 'app.daad_casus']) k;
  SELECT g.id, g.naam, g.email, o.id AS organisatie_id, o.naam AS organisatie_naam, o.soort, g.functies, g.profiel, s.laatst_gezien_op,
         least(s.laatst_gezien_op + interval '30 minutes', s.begonnen_op + interval '10 hours') AS eindigt_op
    INTO r
    FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker_id JOIN organisatie o ON o.id = g.organisatie_id
   WHERE s.id = p_sessie AND s.ingetrokken_op IS NULL AND g.actief AND o.actief
     AND s.laatst_gezien_op > nu() - interval '30 minutes' AND s.begonnen_op > nu() - interval '10 hours';
  IF NOT FOUND THEN RETURN; END IF;
  IF NOT (r.functies && ARRAY['beheerder', 'fg']::functie[]) THEN
    SELECT ARRAY['g:' || r.id]
           || coalesce((SELECT array_agg('o:' || r.organisatie_id || ':' || f) FROM unnest(r.functies) f), '{}')
           || coalesce((SELECT array_agg('g:' || v.vervangen_id) FROM vervanging v
                         WHERE v.vervanger_id = r.id AND v.van <= nu() AND v.tot > nu()), '{}')
      INTO dragers;
  END IF;
  PERFORM set_config('app.gebruiker', r.id::text, true), set_config('app.organisatie', r.organisatie_id::text, true),
          set_config('app.functies', array_to_string(r.functies, ','), true), set_config('app.dragers', array_to_string(dragers, ','), true);
  RETURN QUERY SELECT r.id, r.naam, r.email, r.organisatie_id, r.organisatie_naam, r.soort, r.functies, r.profiel, r.eindigt_op, r.laatst_gezien_op;
END $$;
--> statement-breakpoint
CREATE FUNCTION raak_sessie_aan(p_sessie uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
AS $$ UPDATE sessie SET laatst_gezien_op = nu() WHERE id = p_sessie AND ingetrokken_op IS NULL AND laatst_gezien_op < nu() - interval '1 minute' $$;
--> statement-breakpoint
CREATE FUNCTION begin_sessie(p_gebruiker uuid) RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
AS $$ INSERT INTO sessie (gebruiker_id) VALUES (p_gebruiker) RETURNING id $$;
--> statement-breakpoint
CREATE FUNCTION trek_sessie_in(p_sessie uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
AS $$ UPDATE sessie SET ingetrokken_op = nu() WHERE id = p_sessie AND ingetrokken_op IS NULL $$;
--> statement-breakpoint
CREATE FUNCTION inlog_van(p_email text) RETURNS TABLE (gebruiker_id uuid, wachtwoord_hash text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT g.id, i.wachtwoord_hash FROM gebruiker g JOIN inloggegeven i ON i.gebruiker_id = g.id JOIN organisatie o ON o.id = g.organisatie_id
       WHERE lower(g.email) = lower(p_email) AND g.actief AND o.actief $$;
--> statement-breakpoint

-- The one predicate: what I may see now, and on which ground. Lists, details and every policy below read it.
CREATE VIEW mijn_toegang WITH (security_invoker = true) AS
SELECT t.casus_id, t.drager, t.gebruiker_id, t.grond, t.zicht, t.van, t.tot, t.laatst_gewijzigd_op
  FROM toegang t
 WHERE t.drager = ANY ((SELECT mijn_dragers())::text[])
   AND t.van <= (SELECT nu()) AND (t.tot IS NULL OR t.tot > (SELECT nu()))
   AND NOT EXISTS (SELECT 1 FROM uitsluiting u WHERE u.casus_id = t.casus_id AND u.gebruiker_id = (SELECT mijn_id())
                      AND u.van <= (SELECT nu()) AND (u.tot IS NULL OR u.tot > (SELECT nu())));
--> statement-breakpoint

-- The predicate as policies ask it, row by row. A function, because its plan is made once per connection: expanded into
-- every policy the view made the planner work 13 ms for one table of texts, and more for each join (measured). As definer
-- it reads the same view without the policy on toegang, which says the same once more.
CREATE FUNCTION ziet(p_casus uuid, p_vanaf zicht) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM public.mijn_toegang m WHERE m.casus_id = p_casus AND m.zicht >= p_vanaf);
END $$;
--> statement-breakpoint
CREATE FUNCTION is_ontvanger(p_casus uuid, p_vanaf zicht) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM public.mijn_toegang m WHERE m.casus_id = p_casus AND m.grond = 'ontvanger' AND m.zicht >= p_vanaf);
END $$;
--> statement-breakpoint
CREATE FUNCTION is_uitgesloten(p_casus uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM uitsluiting u WHERE u.casus_id = p_casus AND u.gebruiker_id = mijn_id() AND u.van <= nu() AND (u.tot IS NULL OR u.tot > nu()));
END $$;
--> statement-breakpoint

-- "Wie kan deze casus zien?": the rows of others, for who may read the casus. A policy on toegang cannot ask toegang.
CREATE FUNCTION wie_kan_zien(p_casus uuid)
RETURNS TABLE (gebruiker text, organisatie text, functie functie, grond toegang_grond, zicht zicht, van timestamptz, tot timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT g.naam, o.naam, t.functie, t.grond, t.zicht, t.van, t.tot
    FROM toegang t LEFT JOIN gebruiker g ON g.id = t.gebruiker_id JOIN organisatie o ON o.id = coalesce(t.organisatie_id, g.organisatie_id)
   WHERE t.casus_id = p_casus AND (t.tot IS NULL OR t.tot > nu())
     AND NOT EXISTS (SELECT 1 FROM uitsluiting u WHERE u.casus_id = p_casus AND u.gebruiker_id = t.gebruiker_id AND u.van <= nu() AND (u.tot IS NULL OR u.tot > nu()))
     AND EXISTS (SELECT 1 FROM toegang m WHERE m.casus_id = p_casus AND m.zicht >= 'lezen' AND m.drager = ANY (mijn_dragers())
                   AND m.van <= nu() AND (m.tot IS NULL OR m.tot > nu()))
     AND NOT EXISTS (SELECT 1 FROM uitsluiting u WHERE u.casus_id = p_casus AND u.gebruiker_id = mijn_id() AND u.van <= nu() AND (u.tot IS NULL OR u.tot > nu()))
   ORDER BY t.zicht DESC, o.naam, t.functie NULLS FIRST, g.naam $$;
--> statement-breakpoint

-- History cannot be changed, not even by its owner by accident.
CREATE FUNCTION geschiedenis_is_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'geschiedenis_is_vast: % op % is niet toegestaan', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DO $$
DECLARE tabel text;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['gebeurtenis', 'niveau_stap', 'regie_stap', 'beoordeling', 'beoordeling_antwoord', 'journaal',
                               'overdracht_inhoud', 'overdracht_antwoord', 'inzage'] LOOP
    EXECUTE format('CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
    EXECUTE format('CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast()', tabel);
  END LOOP;
  EXECUTE 'CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON overdracht FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast()';
  EXECUTE 'CREATE TRIGGER overdracht_blijft BEFORE DELETE ON overdracht FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast()';
  EXECUTE 'CREATE TRIGGER tekst_blijft BEFORE DELETE ON tekst FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast()';
END $$;
--> statement-breakpoint
-- Text is only ever emptied (destruction), never rewritten.
CREATE FUNCTION tekst_alleen_vernietigen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.inhoud IS NOT NULL OR OLD.inhoud IS NULL
     OR to_jsonb(NEW) - 'inhoud' - 'vernietigd_op' IS DISTINCT FROM to_jsonb(OLD) - 'inhoud' - 'vernietigd_op' THEN
    RAISE EXCEPTION 'tekst_alleen_vernietigen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER tekst_alleen_vernietigen BEFORE UPDATE ON tekst FOR EACH ROW EXECUTE FUNCTION tekst_alleen_vernietigen();
--> statement-breakpoint
CREATE FUNCTION overdracht_is_afgehandeld() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'overdracht_is_afgehandeld' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER overdracht_is_afgehandeld BEFORE UPDATE ON overdracht FOR EACH ROW WHEN (OLD.afgehandeld_op IS NOT NULL) EXECUTE FUNCTION overdracht_is_afgehandeld();
--> statement-breakpoint

-- A regie stap: the person belongs to the organisation; another organisation only by one of the named acts.
CREATE FUNCTION regie_stap_klopt() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE vorige uuid;
BEGIN
  IF NEW.persoon_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM gebruiker WHERE id = NEW.persoon_id AND organisatie_id = NEW.organisatie_id) THEN
    RAISE EXCEPTION 'regisseur_van_andere_organisatie' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.volgnr > 1 AND NEW.aard IN ('toegewezen', 'zonder_regisseur') AND NEW.soort = 'procesregie' THEN
    SELECT organisatie_id INTO vorige FROM regie_stap WHERE casus_id = NEW.casus_id AND soort = NEW.soort AND volgnr = NEW.volgnr - 1;
    IF vorige IS DISTINCT FROM NEW.organisatie_id THEN
      RAISE EXCEPTION 'regie_verhuist_alleen_door_een_genoemde_daad' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER regie_stap_klopt BEFORE INSERT ON regie_stap FOR EACH ROW EXECUTE FUNCTION regie_stap_klopt();
--> statement-breakpoint
-- At commit: at niveau 2-5 exactly one organisation holds procesregie, and an accepted step has its accepted overdracht.
CREATE FUNCTION casus_heeft_regie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  deze uuid := CASE TG_TABLE_NAME WHEN 'casus' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'casus_id')::uuid END;
  huidig integer := (SELECT niveau FROM niveau_stap WHERE casus_id = deze ORDER BY volgnr DESC LIMIT 1);
BEGIN
  IF huidig IS NULL THEN
    RAISE EXCEPTION 'casus_zonder_niveau' USING ERRCODE = 'check_violation';
  END IF;
  IF huidig >= 2 AND (SELECT afgesloten_op FROM casus WHERE id = deze) IS NULL
     AND (SELECT organisatie_id FROM regie_stap WHERE casus_id = deze AND soort = 'procesregie' ORDER BY volgnr DESC LIMIT 1) IS NULL THEN
    RAISE EXCEPTION 'casus_zonder_procesregie' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_TABLE_NAME = 'regie_stap' AND to_jsonb(NEW) ->> 'overdracht_id' IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM overdracht o WHERE o.id = (to_jsonb(NEW) ->> 'overdracht_id')::uuid AND o.casus_id = deze AND o.status = 'geaccepteerd'
          AND o.soort::text = to_jsonb(NEW) ->> 'soort' AND o.vanaf_volgnr = (to_jsonb(NEW) ->> 'volgnr')::int - 1
          AND o.naar_organisatie_id = (to_jsonb(NEW) ->> 'organisatie_id')::uuid) THEN
    RAISE EXCEPTION 'regie_stap_zonder_geaccepteerde_overdracht' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER casus_heeft_regie AFTER INSERT OR UPDATE ON casus DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION casus_heeft_regie();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER casus_heeft_regie AFTER INSERT ON niveau_stap DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION casus_heeft_regie();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER casus_heeft_regie AFTER INSERT ON regie_stap DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION casus_heeft_regie();
--> statement-breakpoint

-- Grants. regie_app owns nothing and cannot bypass; no UPDATE, DELETE or TRUNCATE on history.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO regie_app, regie_vernietiger;
--> statement-breakpoint
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO regie_app;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION nu() TO regie_vernietiger;
--> statement-breakpoint
GRANT SELECT ON migratie, werkgebied, organisatie, organisatie_werkgebied, gebruiker, vervanging, mijn_toegang TO regie_app;
--> statement-breakpoint
GRANT UPDATE (actief) ON gebruiker TO regie_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON inlogpoging, idempotentie, inzage, casus, tekst, tekst_organisatie, huishouden, huishoudlid, betrokkenheid, uitsluiting,
  noodtoegang, gebeurtenis, niveau_stap, regie_stap, overdracht, overdracht_inhoud, overdracht_antwoord, leesrecht, beoordeling,
  beoordeling_antwoord, journaal, bericht TO regie_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON toegang TO regie_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON casusnummer_teller TO regie_app;
--> statement-breakpoint
GRANT UPDATE (laatst_gewijzigd_op, volgende_evaluatie, afgesloten_op) ON casus TO regie_app;
--> statement-breakpoint
GRANT UPDATE (status, afgehandeld_op, triage_vrij_op, warm_gesprek_op, termijn_op, niveau_van, niveau_naar) ON overdracht TO regie_app;
--> statement-breakpoint
GRANT UPDATE (tot) ON betrokkenheid, uitsluiting, leesrecht TO regie_app;
--> statement-breakpoint
GRANT UPDATE (beoordeeld_op, uitkomst) ON noodtoegang TO regie_app;
--> statement-breakpoint
GRANT UPDATE (aanduiding, woonplaats, veilig_contact) ON huishouden TO regie_app;
--> statement-breakpoint
GRANT UPDATE (naam, rol, leeftijdsgroep, geinformeerd) ON huishoudlid TO regie_app;
--> statement-breakpoint
GRANT UPDATE (gelezen_op) ON bericht TO regie_app;
--> statement-breakpoint
GRANT SELECT (id, bewaren_tot, vernietigd_op), UPDATE (inhoud, vernietigd_op) ON tekst TO regie_vernietiger;
--> statement-breakpoint

-- Row level security: ENABLEd, not FORCEd (seed, definer functions and pg_dump run as the owner).
-- Reading: by mijn_toegang with the sight that the table asks. In an act all of its own casus, and nothing else, can be read and written.
DO $$
DECLARE
  regel record;
BEGIN
  FOR regel IN SELECT * FROM (VALUES
      ('niveau_stap', 'stand'), ('regie_stap', 'stand'), ('huishoudlid', 'triage'), ('huishouden', 'lezen'), ('betrokkenheid', 'lezen'),
      ('gebeurtenis', 'lezen'), ('beoordeling', 'lezen'), ('beoordeling_antwoord', 'lezen'), ('journaal', 'lezen'), ('leesrecht', 'lezen'),
      ('tekst_organisatie', 'lezen')) AS r (tabel, vanaf) LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', regel.tabel);
    EXECUTE format('CREATE POLICY lezen_met_toegang ON %1$I FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, %2$L))', regel.tabel, regel.vanaf);
  END LOOP;
  FOR regel IN SELECT unnest(ARRAY['niveau_stap', 'regie_stap', 'huishoudlid', 'huishouden', 'betrokkenheid', 'gebeurtenis', 'beoordeling',
      'beoordeling_antwoord', 'journaal', 'leesrecht', 'tekst_organisatie', 'tekst', 'overdracht', 'overdracht_inhoud', 'overdracht_antwoord',
      'uitsluiting', 'noodtoegang', 'bericht', 'toegang']) AS tabel LOOP
    EXECUTE format('CREATE POLICY schrijven_in_een_daad ON %I FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()))', regel.tabel);
  END LOOP;
  FOR regel IN SELECT unnest(ARRAY['huishoudlid', 'huishouden', 'betrokkenheid', 'leesrecht', 'overdracht', 'uitsluiting', 'noodtoegang', 'toegang']) AS tabel LOOP
    EXECUTE format('CREATE POLICY wijzigen_in_een_daad ON %I FOR UPDATE TO regie_app USING (casus_id = (SELECT daad_casus())) WITH CHECK (casus_id = (SELECT daad_casus()))', regel.tabel);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE casus ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON casus FOR SELECT TO regie_app USING (id = (SELECT daad_casus()) OR ziet(id, 'stand'));
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON casus FOR INSERT TO regie_app WITH CHECK (id = (SELECT daad_casus()));
--> statement-breakpoint
-- Locking needs USING before the act has named its casus; changing needs WITH CHECK after it has.
CREATE POLICY wijzigen_in_een_daad ON casus FOR UPDATE TO regie_app
  USING (id = (SELECT daad_casus()) OR ziet(id, 'stand')) WITH CHECK (id = (SELECT daad_casus()));
--> statement-breakpoint
ALTER TABLE toegang ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY eigen_of_in_een_daad ON toegang FOR SELECT TO regie_app USING (drager = ANY ((SELECT mijn_dragers())::text[]) OR casus_id = (SELECT daad_casus()));
--> statement-breakpoint
CREATE POLICY wissen_in_een_daad ON toegang FOR DELETE TO regie_app USING (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
ALTER TABLE overdracht ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON overdracht FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen')
  OR (afgehandeld_op IS NULL AND (SELECT mijn_organisatie()) IN (van_organisatie_id, naar_organisatie_id) AND ziet(casus_id, 'stand')));
--> statement-breakpoint
ALTER TABLE overdracht_inhoud ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON overdracht_inhoud FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen')
  OR (is_ontvanger(casus_id, zicht_vanaf) AND EXISTS (SELECT 1 FROM overdracht o WHERE o.id = overdracht_inhoud.overdracht_id
        AND o.afgehandeld_op IS NULL AND o.naar_organisatie_id = (SELECT mijn_organisatie()))));
--> statement-breakpoint
ALTER TABLE overdracht_antwoord ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY eigen_antwoord_of_met_toegang ON overdracht_antwoord FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus())
  OR ziet(casus_id, 'lezen')
  OR (organisatie_id = (SELECT mijn_organisatie()) AND (gebruiker_id = (SELECT mijn_id()) OR 'coordinator' = ANY ((SELECT mijn_functies())::text[]))
      AND NOT is_uitgesloten(casus_id)));
--> statement-breakpoint
-- A text that I read by way of a proposal to my organisation, or of our own answer: those rows have their own policy.
CREATE FUNCTION staat_in_overdracht(p_tekst uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM overdracht_inhoud i WHERE i.tekst_id = p_tekst AND i.zicht_vanaf <= 'triage')
      OR EXISTS (SELECT 1 FROM overdracht_antwoord a WHERE a.toelichting_id = p_tekst);
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION staat_in_overdracht(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION staat_in_overdracht(uuid) TO regie_app;
--> statement-breakpoint
ALTER TABLE tekst ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Sight = casus and item: with `instemming_nodig` only the bron and the organisations recorded with the item.
CREATE POLICY lezen_met_toegang ON tekst FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus())
  OR (ziet(casus_id, 'lezen')
      AND (voorwaarde = 'geen' OR bron_organisatie_id = (SELECT mijn_organisatie())
           OR EXISTS (SELECT 1 FROM tekst_organisatie o WHERE o.tekst_id = tekst.id AND o.organisatie_id = (SELECT mijn_organisatie()))))
  OR staat_in_overdracht(id));
--> statement-breakpoint
CREATE POLICY te_vernietigen ON tekst FOR SELECT TO regie_vernietiger USING (bewaren_tot <= nu()::date);
--> statement-breakpoint
-- Apart from reading: what has just been emptied must still be visible to the statement that emptied it.
CREATE POLICY vernietigen ON tekst FOR UPDATE TO regie_vernietiger USING (vernietigd_op IS NULL AND bewaren_tot <= nu()::date) WITH CHECK (inhoud IS NULL);
--> statement-breakpoint
ALTER TABLE uitsluiting ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY eigen_of_regie ON uitsluiting FOR SELECT TO regie_app USING (gebruiker_id = (SELECT mijn_id()) OR casus_id = (SELECT daad_casus()));
--> statement-breakpoint
ALTER TABLE noodtoegang ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON noodtoegang FOR SELECT TO regie_app USING (gebruiker_id = (SELECT mijn_id()) OR casus_id = (SELECT daad_casus())
  OR 'fg' = ANY ((SELECT mijn_functies())::text[]) OR ziet(casus_id, 'lezen'));
--> statement-breakpoint
ALTER TABLE bericht ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY eigen_berichten ON bericht FOR SELECT TO regie_app USING (ontvanger_id = (SELECT mijn_id()));
--> statement-breakpoint
CREATE POLICY eigen_gelezen ON bericht FOR UPDATE TO regie_app USING (ontvanger_id = (SELECT mijn_id())) WITH CHECK (ontvanger_id = (SELECT mijn_id()));
--> statement-breakpoint
ALTER TABLE inzage ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY schrijven_als_zichzelf ON inzage FOR INSERT TO regie_app WITH CHECK (gebruiker_id = (SELECT mijn_id()));
--> statement-breakpoint
CREATE POLICY lezen_met_regie_of_als_fg ON inzage FOR SELECT TO regie_app USING (
  ('fg' = ANY ((SELECT mijn_functies())::text[]) AND organisatie_id = (SELECT mijn_organisatie()))
  OR ziet(casus_id, 'regie'));
--> statement-breakpoint
ALTER TABLE idempotentie ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY eigen_sleutels ON idempotentie FOR ALL TO regie_app USING (gebruiker_id = (SELECT mijn_id())) WITH CHECK (gebruiker_id = (SELECT mijn_id()));
--> statement-breakpoint
ALTER TABLE vervanging ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY eigen_vervanging ON vervanging FOR SELECT TO regie_app USING ((SELECT mijn_id()) IN (vervanger_id, vervangen_id));
