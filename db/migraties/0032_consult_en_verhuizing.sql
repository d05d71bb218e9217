ALTER TYPE "public"."toegang_grond" ADD VALUE 'consult' BEFORE 'leesrecht';--> statement-breakpoint
CREATE TABLE "consult" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"niveau" integer NOT NULL,
	"vraag_id" uuid NOT NULL,
	"op_naam" boolean NOT NULL,
	"grondslag" "grondslag",
	"reden_id" uuid,
	"van_organisatie_id" uuid NOT NULL,
	"door" uuid NOT NULL,
	"naar_organisatie_id" uuid NOT NULL,
	"naar_persoon_id" uuid,
	"op" timestamp (3) with time zone NOT NULL,
	"termijn_op" timestamp (3) with time zone NOT NULL,
	"antwoord_id" uuid,
	"beantwoord_door" uuid,
	"beantwoord_op" timestamp (3) with time zone,
	"ingetrokken_op" timestamp (3) with time zone,
	"gebeurtenis_id" uuid NOT NULL,
	CONSTRAINT "consult_bij_een_ander" CHECK ("consult"."van_organisatie_id" <> "consult"."naar_organisatie_id"),
	CONSTRAINT "consult_op_naam_met_grondslag" CHECK ("consult"."op_naam" = ("consult"."grondslag" is not null)),
	CONSTRAINT "consult_een_keer_klaar" CHECK (num_nonnulls("consult"."beantwoord_op", "consult"."ingetrokken_op") <= 1 and num_nonnulls("consult"."beantwoord_op", "consult"."beantwoord_door", "consult"."antwoord_id") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "verhuisbevestiging" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"ontvanger_id" uuid NOT NULL,
	"bevestigd_door_id" uuid NOT NULL,
	"ontvangen_op" date NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"gebeurtenis_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_vraag_id_tekst_id_fk" FOREIGN KEY ("vraag_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_reden_id_tekst_id_fk" FOREIGN KEY ("reden_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_van_organisatie_id_organisatie_id_fk" FOREIGN KEY ("van_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_door_gebruiker_id_fk" FOREIGN KEY ("door") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_naar_organisatie_id_organisatie_id_fk" FOREIGN KEY ("naar_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_naar_persoon_id_gebruiker_id_fk" FOREIGN KEY ("naar_persoon_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_antwoord_id_tekst_id_fk" FOREIGN KEY ("antwoord_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_beantwoord_door_gebruiker_id_fk" FOREIGN KEY ("beantwoord_door") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consult" ADD CONSTRAINT "consult_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verhuisbevestiging" ADD CONSTRAINT "verhuisbevestiging_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verhuisbevestiging" ADD CONSTRAINT "verhuisbevestiging_ontvanger_id_tekst_id_fk" FOREIGN KEY ("ontvanger_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verhuisbevestiging" ADD CONSTRAINT "verhuisbevestiging_bevestigd_door_id_tekst_id_fk" FOREIGN KEY ("bevestigd_door_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verhuisbevestiging" ADD CONSTRAINT "verhuisbevestiging_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verhuisbevestiging" ADD CONSTRAINT "verhuisbevestiging_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verhuisbevestiging" ADD CONSTRAINT "verhuisbevestiging_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consult_per_casus" ON "consult" USING btree ("casus_id","op");--> statement-breakpoint
CREATE INDEX "consult_per_vrager" ON "consult" USING btree ("van_organisatie_id","op");--> statement-breakpoint
CREATE INDEX "consult_per_gevraagde" ON "consult" USING btree ("naar_organisatie_id","op");--> statement-breakpoint
CREATE INDEX "consult_open" ON "consult" USING btree ("termijn_op") WHERE beantwoord_op is null and ingetrokken_op is null;--> statement-breakpoint
CREATE INDEX "verhuisbevestiging_per_casus" ON "verhuisbevestiging" USING btree ("casus_id","op");