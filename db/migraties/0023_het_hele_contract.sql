CREATE TABLE "overdracht_aanvulling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"overdracht_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"tekst_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overdracht_actie" (
	"overdracht_id" uuid NOT NULL,
	"actie_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"besluit" text NOT NULL,
	"organisatie_id" uuid,
	CONSTRAINT "overdracht_actie_pk" PRIMARY KEY("overdracht_id","actie_id"),
	CONSTRAINT "blijft_bij_een_organisatie" CHECK (("overdracht_actie"."besluit" = 'blijft') = ("overdracht_actie"."organisatie_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "wgs_toets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"doel" text NOT NULL,
	"criteria" text[] NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "overdracht" ADD COLUMN "klok_stil_sinds" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "overdracht" ADD COLUMN "ontvangen_op" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "overdracht" ADD COLUMN "herinnerd_op" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "overdracht" ADD COLUMN "niet_mee" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "overdracht_aanvulling" ADD CONSTRAINT "overdracht_aanvulling_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_aanvulling" ADD CONSTRAINT "overdracht_aanvulling_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_aanvulling" ADD CONSTRAINT "overdracht_aanvulling_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_aanvulling" ADD CONSTRAINT "overdracht_aanvulling_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_actie" ADD CONSTRAINT "overdracht_actie_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_actie" ADD CONSTRAINT "overdracht_actie_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_actie" ADD CONSTRAINT "overdracht_actie_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wgs_toets" ADD CONSTRAINT "wgs_toets_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wgs_toets" ADD CONSTRAINT "wgs_toets_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wgs_toets" ADD CONSTRAINT "wgs_toets_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "overdracht_aanvulling_per_overdracht" ON "overdracht_aanvulling" USING btree ("overdracht_id","op");--> statement-breakpoint
CREATE INDEX "overdracht_aanvulling_per_tekst" ON "overdracht_aanvulling" USING btree ("tekst_id");--> statement-breakpoint
CREATE INDEX "wgs_toets_per_casus" ON "wgs_toets" USING btree ("casus_id","organisatie_id");