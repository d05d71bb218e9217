CREATE TABLE "piket_dienst" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"telefoon" text NOT NULL,
	"van" timestamp (3) with time zone NOT NULL,
	"tot" timestamp (3) with time zone NOT NULL,
	"ingevoerd_door" uuid NOT NULL,
	"ingetrokken_op" timestamp (3) with time zone,
	CONSTRAINT "piket_dienst_gaat_vooruit" CHECK ("piket_dienst"."tot" > "piket_dienst"."van")
);
--> statement-breakpoint
CREATE TABLE "bestuurlijk_verantwoordelijke" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"functie" text NOT NULL,
	"naam" text NOT NULL,
	"sinds" timestamp (3) with time zone NOT NULL,
	"gebeurtenis_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spoed_taak" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"organisatie_id" uuid,
	"overdracht_id" uuid,
	"voor" date NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"tekst_id" uuid,
	"afgerond_op" timestamp (3) with time zone,
	CONSTRAINT "tekst_bij_afgeronde_taak" CHECK ("spoed_taak"."tekst_id" is null or "spoed_taak"."afgerond_op" is not null)
);
--> statement-breakpoint
ALTER TABLE "piket_dienst" ADD CONSTRAINT "piket_dienst_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "piket_dienst" ADD CONSTRAINT "piket_dienst_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "piket_dienst" ADD CONSTRAINT "piket_dienst_ingevoerd_door_gebruiker_id_fk" FOREIGN KEY ("ingevoerd_door") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bestuurlijk_verantwoordelijke" ADD CONSTRAINT "bestuurlijk_verantwoordelijke_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bestuurlijk_verantwoordelijke" ADD CONSTRAINT "bestuurlijk_verantwoordelijke_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spoed_taak" ADD CONSTRAINT "spoed_taak_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spoed_taak" ADD CONSTRAINT "spoed_taak_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spoed_taak" ADD CONSTRAINT "spoed_taak_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spoed_taak" ADD CONSTRAINT "spoed_taak_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spoed_taak" ADD CONSTRAINT "spoed_taak_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "piket_dienst_per_organisatie" ON "piket_dienst" USING btree ("organisatie_id","tot");--> statement-breakpoint
CREATE INDEX "bestuurlijk_verantwoordelijke_per_casus" ON "bestuurlijk_verantwoordelijke" USING btree ("casus_id","sinds");--> statement-breakpoint
CREATE UNIQUE INDEX "een_open_spoed_taak_per_soort" ON "spoed_taak" USING btree ("casus_id","soort",coalesce(organisatie_id, casus_id)) WHERE afgerond_op is null;--> statement-breakpoint
CREATE INDEX "spoed_taak_per_tekst" ON "spoed_taak" USING btree ("tekst_id");