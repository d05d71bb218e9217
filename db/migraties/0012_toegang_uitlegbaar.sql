CREATE TABLE "noodtoegang_beoordeling" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"noodtoegang_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"uitkomst" text NOT NULL,
	"toelichting_id" uuid,
	"gebruiker_id" uuid NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "noodtoegang_mis" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"sessie_id" uuid,
	"herkomst" text,
	"casusnummer" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "noodtoegang" DROP CONSTRAINT "reden_van_minstens_20_tekens";--> statement-breakpoint
ALTER TABLE "noodtoegang" ADD COLUMN "casusnummer" text NOT NULL;--> statement-breakpoint
ALTER TABLE "noodtoegang" ADD COLUMN "reden_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "noodtoegang" ADD COLUMN "gebeurtenis_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "noodtoegang" ADD COLUMN "beoordelen_voor" timestamp (3) with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "noodtoegang" ADD COLUMN "notitie_op" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "noodtoegang_beoordeling" ADD CONSTRAINT "noodtoegang_beoordeling_noodtoegang_id_noodtoegang_id_fk" FOREIGN KEY ("noodtoegang_id") REFERENCES "public"."noodtoegang"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noodtoegang_beoordeling" ADD CONSTRAINT "noodtoegang_beoordeling_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noodtoegang_beoordeling" ADD CONSTRAINT "noodtoegang_beoordeling_toelichting_id_tekst_id_fk" FOREIGN KEY ("toelichting_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noodtoegang_beoordeling" ADD CONSTRAINT "noodtoegang_beoordeling_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noodtoegang_beoordeling" ADD CONSTRAINT "noodtoegang_beoordeling_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "noodtoegang_beoordeling_per_noodtoegang" ON "noodtoegang_beoordeling" USING btree ("noodtoegang_id","op");--> statement-breakpoint
CREATE INDEX "noodtoegang_mis_per_moment" ON "noodtoegang_mis" USING btree ("op" DESC NULLS FIRST,"id");--> statement-breakpoint
ALTER TABLE "noodtoegang" ADD CONSTRAINT "noodtoegang_reden_id_tekst_id_fk" FOREIGN KEY ("reden_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noodtoegang" ADD CONSTRAINT "noodtoegang_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inzage_per_moment" ON "inzage" USING btree ("op" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "inzage_lijst_met_casus" ON "inzage" USING gin ("casus_ids");--> statement-breakpoint
CREATE INDEX "noodtoegang_per_moment" ON "noodtoegang" USING btree ("van" DESC NULLS FIRST,"id");--> statement-breakpoint
ALTER TABLE "noodtoegang" DROP COLUMN "reden";--> statement-breakpoint
ALTER TABLE "noodtoegang" DROP COLUMN "beoordeeld_op";--> statement-breakpoint
ALTER TABLE "noodtoegang" DROP COLUMN "uitkomst";--> statement-breakpoint
ALTER TABLE "tekst" ADD CONSTRAINT "reden_van_noodtoegang_heeft_20_tekens" CHECK ("tekst"."soort" <> 'noodtoegang_reden' or "tekst"."inhoud" is null or char_length("tekst"."inhoud") >= 20);