DO $$
DECLARE verwijzing record;
BEGIN
  FOR verwijzing IN SELECT conrelid::regclass AS tabel, conname FROM pg_constraint
                     WHERE contype = 'f' AND confrelid = 'gebeurtenis'::regclass AND NOT condeferrable LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', verwijzing.tabel, verwijzing.conname);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER item_blijft BEFORE DELETE ON consult FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON consult FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
GRANT SELECT, INSERT ON consult TO regie_app;
--> statement-breakpoint
GRANT UPDATE (antwoord_id, beantwoord_door, beantwoord_op, ingetrokken_op) ON consult TO regie_app;
--> statement-breakpoint
ALTER TABLE consult ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON consult FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen'));
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON consult FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
CREATE POLICY wijzigen_in_een_daad ON consult FOR UPDATE TO regie_app USING (casus_id = (SELECT daad_casus())) WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
-- What an organisation is asked: for its coordinators and the person who was asked by name. Rows of the table itself stay
-- hidden from them: row level security hides rows, not columns, and the casus is one. The number comes along only on name,
-- and only until the answer. "casusId" is for the lock and the log.
CREATE FUNCTION consulten_aan_ons(p_nalezen integer)
RETURNS TABLE (id uuid, "casusId" uuid, casusnummer text, "aanOns" boolean, soort text, niveau integer, "opNaam" boolean, vraag text,
               van jsonb, door jsonb, naar jsonb, persoon jsonb, op timestamptz, "termijnOp" timestamptz, antwoord text,
               "beantwoordDoor" text, "beantwoordOp" timestamptz, "ingetrokkenOp" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.id, k.casus_id, CASE WHEN k.op_naam AND k.beantwoord_op IS NULL THEN c.casusnummer END, true, k.soort, k.niveau, k.op_naam, v.inhoud,
         jsonb_build_object('id', van.id, 'naam', van.naam, 'korteNaam', van.korte_naam, 'telefoon', van.telefoon),
         jsonb_build_object('id', d.id, 'naam', d.naam, 'telefoon', d.telefoon),
         jsonb_build_object('id', naar.id, 'naam', naar.naam, 'korteNaam', naar.korte_naam, 'telefoon', naar.telefoon, 'soort', naar.soort),
         CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'naam', p.naam) END,
         k.op, k.termijn_op, a.inhoud, b.naam, k.beantwoord_op, k.ingetrokken_op
    FROM consult k JOIN casus c ON c.id = k.casus_id JOIN tekst v ON v.id = k.vraag_id JOIN organisatie van ON van.id = k.van_organisatie_id
    JOIN gebruiker d ON d.id = k.door JOIN organisatie naar ON naar.id = k.naar_organisatie_id LEFT JOIN gebruiker p ON p.id = k.naar_persoon_id
    LEFT JOIN tekst a ON a.id = k.antwoord_id LEFT JOIN gebruiker b ON b.id = k.beantwoord_door
   WHERE k.naar_organisatie_id = mijn_organisatie() AND ('coordinator' = ANY (mijn_functies()) OR k.naar_persoon_id = mijn_id())
     AND k.ingetrokken_op IS NULL AND (k.beantwoord_op IS NULL OR k.beantwoord_op > nu() - make_interval(days => p_nalezen))
     AND NOT is_uitgesloten(k.casus_id) $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION consulten_aan_ons(integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION consulten_aan_ons(integer) TO regie_app;
--> statement-breakpoint
-- The worker knows between whom and until when, not what was asked.
GRANT SELECT (id, casus_id, van_organisatie_id, door, naar_organisatie_id, naar_persoon_id, op_naam, op, termijn_op, beantwoord_op, ingetrokken_op)
  ON consult TO regie_werker;
--> statement-breakpoint
CREATE POLICY werker_leest ON consult FOR SELECT TO regie_werker USING (true);
--> statement-breakpoint
-- A lock asks for the right to change one column; the policy lets no change through.
GRANT UPDATE (termijn_op) ON consult TO regie_werker;
--> statement-breakpoint
CREATE POLICY werker_vergrendelt ON consult FOR UPDATE TO regie_werker USING (true) WITH CHECK (false);
--> statement-breakpoint
CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON verhuisbevestiging FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON verhuisbevestiging FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
GRANT SELECT, INSERT ON verhuisbevestiging TO regie_app;
--> statement-breakpoint
ALTER TABLE verhuisbevestiging ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON verhuisbevestiging FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen'));
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON verhuisbevestiging FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
-- The household moved within the region.
GRANT UPDATE (werkgebied_id) ON casus TO regie_app;
