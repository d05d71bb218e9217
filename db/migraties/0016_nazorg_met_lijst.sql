ALTER TABLE "nazorg" ADD COLUMN "uitgangssituatie_past" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "nazorg" ADD COLUMN "huishouden_geinformeerd" boolean NOT NULL;--> statement-breakpoint
ALTER TABLE "nazorg" ADD COLUMN "toelichting_id" uuid;--> statement-breakpoint
ALTER TABLE "nazorg" ADD CONSTRAINT "nazorg_toelichting_id_tekst_id_fk" FOREIGN KEY ("toelichting_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;