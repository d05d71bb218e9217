-- The worker takes the lock of the casus, as every act does first, and no other: an act that held the casus and went on to
-- its overdracht waited for a worker that held the overdracht and went on to the casus, until Postgres ended one of the two.
-- A lock asks for the right to change one column; the policy lets no change through.
GRANT UPDATE (volgende_evaluatie) ON casus TO regie_werker;
--> statement-breakpoint
CREATE POLICY werker_vergrendelt ON casus FOR UPDATE TO regie_werker USING (true) WITH CHECK (false);
--> statement-breakpoint
DROP POLICY werker_vergrendelt ON overdracht;
--> statement-breakpoint
DROP POLICY werker_vergrendelt ON consult;
--> statement-breakpoint
REVOKE UPDATE (klok_vanaf) ON overdracht FROM regie_werker;
--> statement-breakpoint
REVOKE UPDATE (termijn_op) ON consult FROM regie_werker;
