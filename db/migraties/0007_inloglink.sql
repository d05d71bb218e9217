CREATE TABLE "inloglink" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"verloopt_op" timestamp (3) with time zone NOT NULL,
	"gebruikt_op" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "inloglink" ADD CONSTRAINT "inloglink_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- Nobody reads the links: the serving role offers a token and a new hash, and hears whether that was right. Old sessions end.
CREATE FUNCTION kies_wachtwoord(p_token_hash text, p_wachtwoord_hash text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE wie uuid;
BEGIN
  UPDATE inloglink l SET gebruikt_op = nu() FROM gebruiker g
   WHERE l.token_hash = p_token_hash AND l.gebruikt_op IS NULL AND l.verloopt_op > nu() AND g.id = l.gebruiker_id AND g.actief
  RETURNING l.gebruiker_id INTO wie;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE inloglink SET gebruikt_op = nu() WHERE gebruiker_id = wie AND gebruikt_op IS NULL;
  INSERT INTO inloggegeven (gebruiker_id, wachtwoord_hash) VALUES (wie, p_wachtwoord_hash)
    ON CONFLICT (gebruiker_id) DO UPDATE SET wachtwoord_hash = excluded.wachtwoord_hash;
  UPDATE sessie SET ingetrokken_op = nu() WHERE gebruiker_id = wie AND ingetrokken_op IS NULL;
  RETURN true;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION kies_wachtwoord(text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION kies_wachtwoord(text, text) TO regie_app;
