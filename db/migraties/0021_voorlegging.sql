CREATE TABLE "voorlegging" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"voorlegger_id" uuid NOT NULL,
	"ander_id" uuid NOT NULL,
	"bestuur_id" uuid,
	"vraag_id" uuid NOT NULL,
	"door" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"termijn_op" timestamp (3) with time zone NOT NULL,
	"uitkomst" text,
	"uitkomst_id" uuid,
	"afgerond_op" timestamp (3) with time zone,
	"gebeurtenis_id" uuid NOT NULL,
	CONSTRAINT "voorgelegd_aan_een_ander" CHECK ("voorlegging"."voorlegger_id" <> "voorlegging"."ander_id"),
	CONSTRAINT "voorlegging_afgerond_met_uitkomst" CHECK (("voorlegging"."afgerond_op" is null) = ("voorlegging"."uitkomst" is null))
);
--> statement-breakpoint
CREATE TABLE "voorlegging_visie" (
	"voorlegging_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"tekst_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "voorlegging_visie_pk" PRIMARY KEY("voorlegging_id","organisatie_id")
);
--> statement-breakpoint
ALTER TABLE "voorlegging" ADD CONSTRAINT "voorlegging_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging" ADD CONSTRAINT "voorlegging_voorlegger_id_organisatie_id_fk" FOREIGN KEY ("voorlegger_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging" ADD CONSTRAINT "voorlegging_ander_id_organisatie_id_fk" FOREIGN KEY ("ander_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging" ADD CONSTRAINT "voorlegging_bestuur_id_organisatie_id_fk" FOREIGN KEY ("bestuur_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging" ADD CONSTRAINT "voorlegging_vraag_id_tekst_id_fk" FOREIGN KEY ("vraag_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging" ADD CONSTRAINT "voorlegging_door_gebruiker_id_fk" FOREIGN KEY ("door") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging" ADD CONSTRAINT "voorlegging_uitkomst_id_tekst_id_fk" FOREIGN KEY ("uitkomst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging" ADD CONSTRAINT "voorlegging_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging_visie" ADD CONSTRAINT "voorlegging_visie_voorlegging_id_voorlegging_id_fk" FOREIGN KEY ("voorlegging_id") REFERENCES "public"."voorlegging"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging_visie" ADD CONSTRAINT "voorlegging_visie_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging_visie" ADD CONSTRAINT "voorlegging_visie_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging_visie" ADD CONSTRAINT "voorlegging_visie_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorlegging_visie" ADD CONSTRAINT "voorlegging_visie_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "een_open_voorlegging_per_paar" ON "voorlegging" USING btree ("casus_id",least(voorlegger_id, ander_id),greatest(voorlegger_id, ander_id)) WHERE afgerond_op is null;--> statement-breakpoint
CREATE INDEX "voorlegging_per_voorlegger" ON "voorlegging" USING btree ("voorlegger_id","op");--> statement-breakpoint
CREATE INDEX "voorlegging_per_ander" ON "voorlegging" USING btree ("ander_id","op");--> statement-breakpoint
CREATE INDEX "voorlegging_per_bestuur" ON "voorlegging" USING btree ("bestuur_id","op");--> statement-breakpoint
CREATE INDEX "voorlegging_visie_per_tekst" ON "voorlegging_visie" USING btree ("tekst_id");