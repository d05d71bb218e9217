CREATE TABLE "weergave" (
	"gebruiker_id" uuid NOT NULL,
	"vraag" text NOT NULL,
	"bewaard_op" timestamp (3) with time zone DEFAULT nu() NOT NULL,
	CONSTRAINT "weergave_pk" PRIMARY KEY("gebruiker_id","vraag"),
	CONSTRAINT "weergave_is_een_vraag" CHECK ("weergave"."vraag" ~ '^[a-z0-9_=&]{1,100}$')
);
--> statement-breakpoint
ALTER TABLE "weergave" ADD CONSTRAINT "weergave_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;