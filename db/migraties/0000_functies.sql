-- Time is one function, so that a seed of three years and a simulated month use the same code as today.
-- Only the owner can replace it. Statement time, not transaction time: an act reads it after it got its lock.
CREATE FUNCTION nu() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT date_trunc('milliseconds', statement_timestamp()) $$;
--> statement-breakpoint
-- The key of a drager in one column: a person, or a functie at an organisation. Lists walk one index per key.
CREATE FUNCTION drager_sleutel(gebruiker uuid, organisatie uuid, functie anyenum) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT CASE WHEN gebruiker IS NOT NULL THEN 'g:' || gebruiker ELSE 'o:' || organisatie || ':' || functie::text END $$;
