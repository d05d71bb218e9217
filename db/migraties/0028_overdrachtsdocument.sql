CREATE TABLE "overdracht_document" (
	"overdracht_id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"versie" integer NOT NULL,
	"inhoud" text NOT NULL,
	"sha256" text NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "overdracht_document" ADD CONSTRAINT "overdracht_document_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_document" ADD CONSTRAINT "overdracht_document_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE overdracht_document ADD CONSTRAINT document_past_bij_zijn_hash CHECK (sha256 = encode(sha256(convert_to(inhoud, 'UTF8')), 'hex'));
--> statement-breakpoint
CREATE TRIGGER geschiedenis_is_vast BEFORE UPDATE OR DELETE ON overdracht_document FOR EACH ROW EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
CREATE TRIGGER geschiedenis_blijft BEFORE TRUNCATE ON overdracht_document FOR EACH STATEMENT EXECUTE FUNCTION geschiedenis_is_vast();
--> statement-breakpoint
ALTER TABLE overdracht_document ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY schrijven_in_een_daad ON overdracht_document FOR INSERT TO regie_app WITH CHECK (casus_id = (SELECT daad_casus()));
--> statement-breakpoint
CREATE POLICY lezen_met_toegang ON overdracht_document FOR SELECT TO regie_app USING (casus_id = (SELECT daad_casus()) OR ziet(casus_id, 'lezen'));
--> statement-breakpoint
GRANT SELECT, INSERT ON overdracht_document TO regie_app;
