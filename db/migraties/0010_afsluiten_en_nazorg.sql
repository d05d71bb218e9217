ALTER TYPE "public"."niveau_aard" ADD VALUE 'heropend';--> statement-breakpoint
ALTER TYPE "public"."regie_aard" ADD VALUE 'heropend';--> statement-breakpoint
CREATE TABLE "afsluiting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"reden" text NOT NULL,
	"toelichting_id" uuid NOT NULL,
	"niveau" integer NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"terugval_tot" date NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nazorg" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"niveau_van" integer NOT NULL,
	"tot" date NOT NULL,
	"criteria_id" uuid NOT NULL,
	"beoordeling_id" uuid NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nazorg_moment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"nazorg_id" uuid NOT NULL,
	"dag" date NOT NULL,
	"uitkomst" text,
	"uitkomst_op" timestamp (3) with time zone,
	"tekst_id" uuid
);
--> statement-breakpoint
ALTER TABLE "afsluiting" ADD CONSTRAINT "afsluiting_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afsluiting" ADD CONSTRAINT "afsluiting_toelichting_id_tekst_id_fk" FOREIGN KEY ("toelichting_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afsluiting" ADD CONSTRAINT "afsluiting_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afsluiting" ADD CONSTRAINT "afsluiting_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afsluiting" ADD CONSTRAINT "afsluiting_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nazorg" ADD CONSTRAINT "nazorg_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nazorg" ADD CONSTRAINT "nazorg_criteria_id_tekst_id_fk" FOREIGN KEY ("criteria_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nazorg" ADD CONSTRAINT "nazorg_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nazorg_moment" ADD CONSTRAINT "nazorg_moment_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nazorg_moment" ADD CONSTRAINT "nazorg_moment_nazorg_id_nazorg_id_fk" FOREIGN KEY ("nazorg_id") REFERENCES "public"."nazorg"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nazorg_moment" ADD CONSTRAINT "nazorg_moment_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "afsluiting_per_casus" ON "afsluiting" USING btree ("casus_id","op");--> statement-breakpoint
CREATE INDEX "nazorg_per_casus" ON "nazorg" USING btree ("casus_id","op");--> statement-breakpoint
CREATE INDEX "nazorg_moment_per_casus" ON "nazorg_moment" USING btree ("casus_id","dag");