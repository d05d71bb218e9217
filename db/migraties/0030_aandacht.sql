CREATE TABLE "aandacht" (
	"casus_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"niveau" integer NOT NULL,
	"sinds" date NOT NULL,
	CONSTRAINT "aandacht_pk" PRIMARY KEY("casus_id","soort","organisatie_id")
);
--> statement-breakpoint
ALTER TABLE "aandacht" ADD CONSTRAINT "aandacht_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aandacht" ADD CONSTRAINT "aandacht_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aandacht_per_organisatie" ON "aandacht" USING btree ("organisatie_id","soort","niveau","sinds");