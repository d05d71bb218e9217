-- A session that was silent too long, or is too old, is over: touching it does not bring it back.
CREATE OR REPLACE FUNCTION raak_sessie_aan(p_sessie uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
AS $$ UPDATE sessie SET laatst_gezien_op = nu() WHERE id = p_sessie AND ingetrokken_op IS NULL
       AND laatst_gezien_op < nu() - interval '1 minute'
       AND laatst_gezien_op > nu() - interval '30 minutes' AND begonnen_op > nu() - interval '10 hours' $$;
