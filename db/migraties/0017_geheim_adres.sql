-- A secret address is no row for who reads the casus: outside an act it comes out of one function only, and that gives it
-- only to who left the inzage row for it in the same transaction.
DROP POLICY lezen_met_toegang ON huishouden_adres;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON huishouden_adres FOR SELECT TO regie_app
  USING (casus_id = (SELECT daad_casus()) OR (NOT geheim AND ziet(casus_id, 'lezen')));
--> statement-breakpoint
CREATE FUNCTION heeft_geheim_adres(p_casus uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$ SELECT ziet(p_casus, 'lezen') AND EXISTS (SELECT 1 FROM huishouden_adres WHERE casus_id = p_casus AND geheim) $$;
--> statement-breakpoint
CREATE FUNCTION geheim_adres(p_casus uuid) RETURNS TABLE (straat text, huisnummer text, postcode text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.straat, a.huisnummer, a.postcode FROM huishouden_adres a
   WHERE a.casus_id = p_casus AND a.geheim AND ziet(p_casus, 'lezen')
     AND EXISTS (SELECT 1 FROM inzage i WHERE i.casus_id = p_casus AND i.gebruiker_id = mijn_id()
                    AND i.soort = 'geheim_adres_bekijken' AND i.xmin = pg_current_xact_id()::xid) $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION heeft_geheim_adres(uuid), geheim_adres(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION heeft_geheim_adres(uuid), geheim_adres(uuid) TO regie_app;
