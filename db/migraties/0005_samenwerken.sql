CREATE TABLE "concept" (
	"gebruiker_id" uuid NOT NULL,
	"waarover" text NOT NULL,
	"formulier" text NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"sleutel" uuid NOT NULL,
	"bewaard_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "concept_pk" PRIMARY KEY("gebruiker_id","waarover","formulier")
);
--> statement-breakpoint
CREATE TABLE "herkenning" (
	"casus_id" uuid NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "herkenning_pk" PRIMARY KEY("casus_id","hash")
);
--> statement-breakpoint
CREATE TABLE "huishouden_adres" (
	"casus_id" uuid PRIMARY KEY NOT NULL,
	"straat" text NOT NULL,
	"huisnummer" text NOT NULL,
	"postcode" text NOT NULL,
	"geheim" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lid_zienswijze" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"lid_id" uuid NOT NULL,
	"tekst_id" uuid,
	"geinformeerd_zelf" boolean,
	"geinformeerd_ouders" boolean,
	"reden_id" uuid,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "oidc_koppeling" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "oidc_koppeling_pk" PRIMARY KEY("issuer","subject"),
	CONSTRAINT "een_identiteit_per_issuer" UNIQUE("gebruiker_id","issuer")
);
--> statement-breakpoint
CREATE TABLE "actie" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"tekst_id" uuid NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"doel_id" uuid,
	"gebruiker_id" uuid,
	"lid_id" uuid,
	"netwerk_id" uuid,
	"voor" date NOT NULL,
	"uitkomst" text,
	"uitkomst_op" timestamp (3) with time zone,
	"resultaat_id" uuid,
	CONSTRAINT "actie_heeft_een_houder" CHECK (num_nonnulls("actie"."gebruiker_id", "actie"."lid_id", "actie"."netwerk_id") = 1),
	CONSTRAINT "actie_uitkomst_heeft_moment" CHECK (("actie"."uitkomst" is null) = ("actie"."uitkomst_op" is null))
);
--> statement-breakpoint
CREATE TABLE "afspraak_controle" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"afspraak_id" uuid NOT NULL,
	"nagekomen" boolean NOT NULL,
	"tekst_id" uuid,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"tekst_id" uuid NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"uitkomst" text,
	"uitkomst_op" timestamp (3) with time zone,
	"resultaat_id" uuid,
	CONSTRAINT "doel_uitkomst_heeft_moment" CHECK (("doel"."uitkomst" is null) = ("doel"."uitkomst_op" is null))
);
--> statement-breakpoint
CREATE TABLE "veiligheidsafspraak" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"tekst_id" uuid NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"controle_dagen" integer NOT NULL,
	"beeindigd_op" timestamp (3) with time zone,
	"reden_id" uuid,
	CONSTRAINT "controle_binnen_een_jaar" CHECK ("veiligheidsafspraak"."controle_dagen" between 1 and 366)
);
--> statement-breakpoint
CREATE TABLE "regie_telling" (
	"organisatie_id" uuid NOT NULL,
	"niveau" integer NOT NULL,
	"aantal" integer NOT NULL,
	CONSTRAINT "regie_telling_pk" PRIMARY KEY("organisatie_id","niveau"),
	CONSTRAINT "telling_niet_onder_nul" CHECK ("regie_telling"."aantal" >= 0)
);
--> statement-breakpoint
CREATE TABLE "zicht_vraag" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"persoon_id" uuid NOT NULL,
	"gevraagd_door" uuid NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"antwoord" text,
	"beantwoord_op" timestamp (3) with time zone,
	CONSTRAINT "zicht_vraag_antwoord_heeft_moment" CHECK (("zicht_vraag"."antwoord" is null) = ("zicht_vraag"."beantwoord_op" is null))
);
--> statement-breakpoint
ALTER TABLE "betrokkenheid" ADD COLUMN "motivering_id" uuid;--> statement-breakpoint
ALTER TABLE "betrokkenheid" ADD COLUMN "toegevoegd_door" uuid;--> statement-breakpoint
ALTER TABLE "huishoudlid" ADD COLUMN "gezag" text;--> statement-breakpoint
ALTER TABLE "huishoudlid" ADD COLUMN "veilig_contact" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "huishoudlid" ADD COLUMN "vertrokken_op" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "gebruiker" ADD COLUMN "uit_dienst_op" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "organisatie" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "concept" ADD CONSTRAINT "concept_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "herkenning" ADD CONSTRAINT "herkenning_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "huishouden_adres" ADD CONSTRAINT "huishouden_adres_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lid_zienswijze" ADD CONSTRAINT "lid_zienswijze_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lid_zienswijze" ADD CONSTRAINT "lid_zienswijze_lid_id_huishoudlid_id_fk" FOREIGN KEY ("lid_id") REFERENCES "public"."huishoudlid"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lid_zienswijze" ADD CONSTRAINT "lid_zienswijze_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lid_zienswijze" ADD CONSTRAINT "lid_zienswijze_reden_id_tekst_id_fk" FOREIGN KEY ("reden_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lid_zienswijze" ADD CONSTRAINT "lid_zienswijze_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oidc_koppeling" ADD CONSTRAINT "oidc_koppeling_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_doel_id_doel_id_fk" FOREIGN KEY ("doel_id") REFERENCES "public"."doel"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_lid_id_huishoudlid_id_fk" FOREIGN KEY ("lid_id") REFERENCES "public"."huishoudlid"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_netwerk_id_tekst_id_fk" FOREIGN KEY ("netwerk_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_resultaat_id_tekst_id_fk" FOREIGN KEY ("resultaat_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak_controle" ADD CONSTRAINT "afspraak_controle_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak_controle" ADD CONSTRAINT "afspraak_controle_afspraak_id_veiligheidsafspraak_id_fk" FOREIGN KEY ("afspraak_id") REFERENCES "public"."veiligheidsafspraak"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak_controle" ADD CONSTRAINT "afspraak_controle_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak_controle" ADD CONSTRAINT "afspraak_controle_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doel" ADD CONSTRAINT "doel_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doel" ADD CONSTRAINT "doel_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doel" ADD CONSTRAINT "doel_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doel" ADD CONSTRAINT "doel_resultaat_id_tekst_id_fk" FOREIGN KEY ("resultaat_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "veiligheidsafspraak" ADD CONSTRAINT "veiligheidsafspraak_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "veiligheidsafspraak" ADD CONSTRAINT "veiligheidsafspraak_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "veiligheidsafspraak" ADD CONSTRAINT "veiligheidsafspraak_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "veiligheidsafspraak" ADD CONSTRAINT "veiligheidsafspraak_reden_id_tekst_id_fk" FOREIGN KEY ("reden_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regie_telling" ADD CONSTRAINT "regie_telling_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zicht_vraag" ADD CONSTRAINT "zicht_vraag_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zicht_vraag" ADD CONSTRAINT "zicht_vraag_persoon_id_gebruiker_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zicht_vraag" ADD CONSTRAINT "zicht_vraag_gevraagd_door_gebruiker_id_fk" FOREIGN KEY ("gevraagd_door") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zicht_vraag" ADD CONSTRAINT "zicht_vraag_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "concept_oud" ON "concept" USING btree ("bewaard_op");--> statement-breakpoint
CREATE INDEX "herkenning_per_hash" ON "herkenning" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "lid_zienswijze_per_lid" ON "lid_zienswijze" USING btree ("casus_id","lid_id","op");--> statement-breakpoint
CREATE INDEX "actie_per_casus" ON "actie" USING btree ("casus_id","op");--> statement-breakpoint
CREATE INDEX "actie_per_houder" ON "actie" USING btree ("gebruiker_id","voor") WHERE uitkomst is null;--> statement-breakpoint
CREATE INDEX "afspraak_controle_per_afspraak" ON "afspraak_controle" USING btree ("afspraak_id","op");--> statement-breakpoint
CREATE INDEX "doel_per_casus" ON "doel" USING btree ("casus_id","op");--> statement-breakpoint
CREATE INDEX "veiligheidsafspraak_per_casus" ON "veiligheidsafspraak" USING btree ("casus_id","op");--> statement-breakpoint
CREATE UNIQUE INDEX "een_open_zicht_vraag_per_casus" ON "zicht_vraag" USING btree ("casus_id") WHERE antwoord is null;--> statement-breakpoint
CREATE INDEX "zicht_vraag_per_persoon" ON "zicht_vraag" USING btree ("persoon_id") WHERE antwoord is null;--> statement-breakpoint
ALTER TABLE "betrokkenheid" ADD CONSTRAINT "betrokkenheid_toegevoegd_door_gebruiker_id_fk" FOREIGN KEY ("toegevoegd_door") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisatie" ADD CONSTRAINT "organisatie_code_is_uniek" UNIQUE("code");