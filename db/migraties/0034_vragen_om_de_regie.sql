CREATE TABLE "regieverzoek" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"vanaf_volgnr" integer NOT NULL,
	"waarom_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"uitkomst" text,
	"reden" text,
	"toelichting_id" uuid,
	"overdracht_id" uuid,
	"afgerond_op" timestamp (3) with time zone,
	CONSTRAINT "regieverzoek_afgerond_met_uitkomst" CHECK (("regieverzoek"."afgerond_op" is null) = ("regieverzoek"."uitkomst" is null)),
	CONSTRAINT "niet_gegeven_heeft_een_reden" CHECK (("regieverzoek"."uitkomst" is not distinct from 'niet_gegeven') = ("regieverzoek"."reden" is not null))
);
--> statement-breakpoint
ALTER TABLE "regieverzoek" ADD CONSTRAINT "regieverzoek_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieverzoek" ADD CONSTRAINT "regieverzoek_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieverzoek" ADD CONSTRAINT "regieverzoek_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieverzoek" ADD CONSTRAINT "regieverzoek_waarom_id_tekst_id_fk" FOREIGN KEY ("waarom_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieverzoek" ADD CONSTRAINT "regieverzoek_toelichting_id_tekst_id_fk" FOREIGN KEY ("toelichting_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regieverzoek" ADD CONSTRAINT "regieverzoek_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "een_open_regieverzoek_per_organisatie" ON "regieverzoek" USING btree ("casus_id","organisatie_id","vanaf_volgnr") WHERE uitkomst is null;--> statement-breakpoint
CREATE INDEX "regieverzoek_per_casus" ON "regieverzoek" USING btree ("casus_id","op");