-- An overdracht and a request for regie are between organisations: they stand as long as the same one holds, also when
-- a colleague becomes its regisseur meanwhile (docs/besluiten/0016).
CREATE FUNCTION houdt_sinds_stap(p_casus uuid, p_soort regie_soort) RETURNS integer
-- The stap with which the organisation that has this regie now got it.
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
  SELECT min(volgnr) FROM regie_stap
   WHERE casus_id = p_casus AND soort = p_soort AND volgnr > coalesce((
     SELECT max(r.volgnr) FROM regie_stap r WHERE r.casus_id = p_casus AND r.soort = p_soort
        AND r.organisatie_id IS DISTINCT FROM (
          SELECT n.organisatie_id FROM regie_stap n WHERE n.casus_id = p_casus AND n.soort = p_soort ORDER BY n.volgnr DESC LIMIT 1)), 0) $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION houdt_sinds_stap(uuid, regie_soort) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION houdt_sinds_stap(uuid, regie_soort) TO regie_app;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION tel_niet_geaccepteerd(p_casus uuid) RETURNS integer
-- How many declined since the present holder got procesregie: a number, for who has doorzettingsmacht and sees the stand.
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::int FROM overdracht o
   WHERE o.casus_id = p_casus AND o.soort = 'procesregie' AND o.status = 'niet_geaccepteerd'
     AND o.vanaf_volgnr >= houdt_sinds_stap(p_casus, 'procesregie')
     AND (p_casus = daad_casus() OR ziet(p_casus, 'stand')) $$;
--> statement-breakpoint
-- At commit: an accepted step follows on steps of the organisation that proposed it, and on nothing else.
CREATE OR REPLACE FUNCTION casus_heeft_regie() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
          AND o.soort::text = to_jsonb(NEW) ->> 'soort' AND o.vanaf_volgnr < (to_jsonb(NEW) ->> 'volgnr')::int
          AND o.naar_organisatie_id = (to_jsonb(NEW) ->> 'organisatie_id')::uuid
          AND NOT EXISTS (SELECT 1 FROM regie_stap r WHERE r.casus_id = deze AND r.soort = o.soort AND r.volgnr >= o.vanaf_volgnr
             AND r.volgnr < (to_jsonb(NEW) ->> 'volgnr')::int AND r.organisatie_id IS DISTINCT FROM o.van_organisatie_id)) THEN
    RAISE EXCEPTION 'regie_stap_zonder_geaccepteerde_overdracht' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
