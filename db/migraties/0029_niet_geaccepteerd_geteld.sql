-- How many declined since the present holder got procesregie: a number, for who has doorzettingsmacht and sees the stand.
CREATE FUNCTION tel_niet_geaccepteerd(p_casus uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::int FROM overdracht o
   WHERE o.casus_id = p_casus AND o.soort = 'procesregie' AND o.status = 'niet_geaccepteerd'
     AND o.vanaf_volgnr = (SELECT max(r.volgnr) FROM regie_stap r WHERE r.casus_id = p_casus AND r.soort = 'procesregie')
     AND (p_casus = daad_casus() OR ziet(p_casus, 'stand')) $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION tel_niet_geaccepteerd(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION tel_niet_geaccepteerd(uuid) TO regie_app;
