-- Who stands in today for one of these people: they are told what the others are told. The act may not see whose vervanging is arranged.
CREATE FUNCTION vervangers_van(p_gebruikers uuid[]) RETURNS TABLE (gebruiker_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT v.vervanger_id FROM vervanging v WHERE v.vervangen_id = ANY (p_gebruikers) AND v.van <= nu() AND v.tot > nu() $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION vervangers_van(uuid[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION vervangers_van(uuid[]) TO regie_app;
