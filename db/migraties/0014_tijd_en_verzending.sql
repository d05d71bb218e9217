CREATE TABLE "termijn_signaal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"onderwerp_id" uuid NOT NULL,
	"termijn_op" timestamp (3) with time zone NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "een_signaal_per_termijn" UNIQUE("soort","onderwerp_id","termijn_op")
);
--> statement-breakpoint
CREATE TABLE "bericht_voorkeur" (
	"gebruiker_id" uuid PRIMARY KEY NOT NULL,
	"overdracht" text NOT NULL,
	"overig" text NOT NULL,
	"uur" integer NOT NULL,
	CONSTRAINT "uur_van_de_dag" CHECK ("bericht_voorkeur"."uur" between 0 and 23)
);
--> statement-breakpoint
CREATE TABLE "postvak" (
	"verzending_id" uuid PRIMARY KEY NOT NULL,
	"ontvanger_id" uuid NOT NULL,
	"onderwerp" text NOT NULL,
	"tekst" text NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verzending" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"sleutel" text NOT NULL,
	"ontvanger_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"casusnummers" text[] NOT NULL,
	"pad" text NOT NULL,
	"stand" text DEFAULT 'wacht' NOT NULL,
	"pogingen" integer DEFAULT 0 NOT NULL,
	"volgende_op" timestamp (3) with time zone NOT NULL,
	"fout" text,
	"gemaakt_op" timestamp (3) with time zone NOT NULL,
	"verzonden_op" timestamp (3) with time zone,
	CONSTRAINT "een_verzending_per_sleutel" UNIQUE("sleutel"),
	CONSTRAINT "verzonden_heeft_een_moment" CHECK (("verzending"."stand" = 'verzonden') = ("verzending"."verzonden_op" is not null))
);
--> statement-breakpoint
ALTER TABLE "bericht" ALTER COLUMN "gebeurtenis_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "bericht" ADD COLUMN "signaal_id" uuid;--> statement-breakpoint
ALTER TABLE "organisatie" ADD COLUMN "triagedag" integer;--> statement-breakpoint
ALTER TABLE "overdracht" ADD COLUMN "klok_vanaf" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "termijn_signaal" ADD CONSTRAINT "termijn_signaal_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bericht_voorkeur" ADD CONSTRAINT "bericht_voorkeur_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postvak" ADD CONSTRAINT "postvak_verzending_id_verzending_id_fk" FOREIGN KEY ("verzending_id") REFERENCES "public"."verzending"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postvak" ADD CONSTRAINT "postvak_ontvanger_id_gebruiker_id_fk" FOREIGN KEY ("ontvanger_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verzending" ADD CONSTRAINT "verzending_ontvanger_id_gebruiker_id_fk" FOREIGN KEY ("ontvanger_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "termijn_signaal_per_onderwerp" ON "termijn_signaal" USING btree ("onderwerp_id");--> statement-breakpoint
CREATE INDEX "termijn_signaal_per_casus" ON "termijn_signaal" USING btree ("casus_id");--> statement-breakpoint
CREATE INDEX "postvak_per_ontvanger" ON "postvak" USING btree ("ontvanger_id","op" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "verzending_wacht" ON "verzending" USING btree ("volgende_op") WHERE stand = 'wacht';--> statement-breakpoint
CREATE INDEX "verzending_mislukt" ON "verzending" USING btree ("gemaakt_op") WHERE stand = 'mislukt';--> statement-breakpoint
CREATE INDEX "verzending_per_ontvanger" ON "verzending" USING btree ("ontvanger_id","gemaakt_op");--> statement-breakpoint
ALTER TABLE "bericht" ADD CONSTRAINT "bericht_signaal_id_termijn_signaal_id_fk" FOREIGN KEY ("signaal_id") REFERENCES "public"."termijn_signaal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bericht_per_gebeurtenis" ON "bericht" USING btree ("gebeurtenis_id");--> statement-breakpoint
ALTER TABLE "bericht" ADD CONSTRAINT "een_bericht_per_persoon_en_signaal" UNIQUE("ontvanger_id","signaal_id");--> statement-breakpoint
ALTER TABLE "bericht" ADD CONSTRAINT "bericht_gaat_over_iets" CHECK (num_nonnulls("bericht"."gebeurtenis_id", "bericht"."signaal_id") = 1);--> statement-breakpoint
ALTER TABLE "organisatie" ADD CONSTRAINT "triagedag_is_een_werkdag" CHECK ("organisatie"."triagedag" between 1 and 5);