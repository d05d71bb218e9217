CREATE TYPE "public"."antwoord" AS ENUM('ja', 'nee', 'onbekend');--> statement-breakpoint
CREATE TYPE "public"."categorie" AS ENUM('algemeen', 'gezondheid', 'strafrechtelijk', 'veiligheid');--> statement-breakpoint
CREATE TYPE "public"."functie" AS ENUM('professional', 'coordinator', 'manager', 'piket', 'fg', 'beheerder');--> statement-breakpoint
CREATE TYPE "public"."grondslag" AS ENUM('wmo', 'jeugdwet', 'wgs', 'wvggz', 'gemeentewet', 'toestemming');--> statement-breakpoint
CREATE TYPE "public"."niveau_aard" AS ENUM('gestart', 'opgeschaald', 'afgeschaald', 'terugkeer_na_spoed', 'niveaucorrectie');--> statement-breakpoint
CREATE TYPE "public"."organisatie_soort" AS ENUM('lokaal_team', 'veiligheidsteam', 'zorg_en_veiligheidshuis', 'gemeente', 'basiszorg', 'zorgketen', 'strafketen', 'veilig_thuis', 'gi');--> statement-breakpoint
CREATE TYPE "public"."overdracht_status" AS ENUM('voorgesteld', 'aanvulling_gevraagd', 'toegezegd', 'geaccepteerd', 'niet_geaccepteerd', 'ingetrokken', 'vervallen');--> statement-breakpoint
CREATE TYPE "public"."profiel" AS ENUM('A', 'B', 'B+');--> statement-breakpoint
CREATE TYPE "public"."regie_aard" AS ENUM('gestart', 'geaccepteerd', 'overgenomen_bij_spoed', 'aangewezen', 'toegewezen', 'zonder_regisseur', 'afgesloten');--> statement-breakpoint
CREATE TYPE "public"."regie_soort" AS ENUM('procesregie', 'casusregie', 'zicht_op_veiligheid');--> statement-breakpoint
CREATE TYPE "public"."toegang_grond" AS ENUM('procesregie', 'casusregie', 'zicht_op_veiligheid', 'betrokken', 'ontvanger', 'leesrecht', 'noodtoegang', 'organisatie');--> statement-breakpoint
CREATE TYPE "public"."verstrekkingsvoorwaarde" AS ENUM('geen', 'instemming_nodig');--> statement-breakpoint
CREATE TYPE "public"."voorwaarde" AS ENUM('draagkracht_uit_balans', 'zelfredzaamheid_beperkt', 'basiszorg_ontoereikend', 'andere_hulp_nodig', 'signalen_van_onveiligheid', 'ketenoverstijgend_nodig', 'escalatie_of_onrust_dreigt');--> statement-breakpoint
CREATE TYPE "public"."zicht" AS ENUM('geen', 'stand', 'voorstel', 'triage', 'lezen', 'bijdragen', 'regie');--> statement-breakpoint
CREATE TABLE "beoordeling" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"kaartversie" text NOT NULL,
	"niveau" integer NOT NULL,
	"advies" integer NOT NULL,
	"besluit" integer NOT NULL,
	"afwijking" boolean NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"onderbouwing_id" uuid NOT NULL,
	"zienswijze_id" uuid NOT NULL,
	"motivering_id" uuid
);
--> statement-breakpoint
CREATE TABLE "beoordeling_antwoord" (
	"beoordeling_id" uuid NOT NULL,
	"voorwaarde" "voorwaarde" NOT NULL,
	"casus_id" uuid NOT NULL,
	"antwoord" "antwoord" NOT NULL,
	"toelichting_id" uuid,
	CONSTRAINT "beoordeling_antwoord_pk" PRIMARY KEY("beoordeling_id","voorwaarde")
);
--> statement-breakpoint
CREATE TABLE "journaal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"tekst_id" uuid NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"corrigeert_id" uuid,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bericht" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ontvanger_id" uuid NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"casusnummer" text NOT NULL,
	"soort" text NOT NULL,
	"gegevens" jsonb NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"gelezen_op" timestamp (3) with time zone,
	CONSTRAINT "een_bericht_per_persoon_en_gebeurtenis" UNIQUE("ontvanger_id","gebeurtenis_id")
);
--> statement-breakpoint
CREATE TABLE "inzage" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"op" timestamp (3) with time zone DEFAULT nu() NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"functies" text[] NOT NULL,
	"namens_id" uuid,
	"sessie_id" uuid,
	"soort" text NOT NULL,
	"casus_id" uuid,
	"casus_ids" uuid[],
	"grond" text,
	"noodtoegang" boolean DEFAULT false NOT NULL,
	"herkomst" text
);
--> statement-breakpoint
CREATE TABLE "betrokkenheid" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"casus_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"zicht" text NOT NULL,
	"doel" text NOT NULL,
	"duo_partner" boolean DEFAULT false NOT NULL,
	"afwijking" boolean DEFAULT false NOT NULL,
	"van" timestamp (3) with time zone NOT NULL,
	"tot" timestamp (3) with time zone,
	CONSTRAINT "afwijking_heeft_een_einddatum" CHECK (not "betrokkenheid"."afwijking" or "betrokkenheid"."tot" is not null)
);
--> statement-breakpoint
CREATE TABLE "casus" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"casusnummer" text NOT NULL,
	"werkgebied_id" uuid NOT NULL,
	"grondslag" "grondslag" NOT NULL,
	"geopend_op" timestamp (3) with time zone NOT NULL,
	"laatst_gewijzigd_op" timestamp (3) with time zone NOT NULL,
	"volgende_evaluatie" date,
	"afgesloten_op" timestamp (3) with time zone,
	CONSTRAINT "casusnummer_is_uniek" UNIQUE("casusnummer"),
	CONSTRAINT "casusnummer_heeft_de_vorm" CHECK ("casus"."casusnummer" ~ '^R-[0-9]{4}-[0-9]{4,}$')
);
--> statement-breakpoint
CREATE TABLE "casusnummer_teller" (
	"jaar" integer PRIMARY KEY NOT NULL,
	"laatste" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "huishouden" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"casus_id" uuid NOT NULL,
	"aanduiding" text NOT NULL,
	"woonplaats" text NOT NULL,
	"veilig_contact" text DEFAULT '' NOT NULL,
	CONSTRAINT "een_huishouden_per_casus" UNIQUE("casus_id")
);
--> statement-breakpoint
CREATE TABLE "huishoudlid" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"casus_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"rol" text NOT NULL,
	"leeftijdsgroep" text NOT NULL,
	"geinformeerd" boolean DEFAULT false NOT NULL,
	"volgnr" integer NOT NULL,
	CONSTRAINT "huishoudlid_volgorde" UNIQUE("casus_id","volgnr")
);
--> statement-breakpoint
CREATE TABLE "noodtoegang" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"casus_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"reden" text NOT NULL,
	"van" timestamp (3) with time zone NOT NULL,
	"tot" timestamp (3) with time zone NOT NULL,
	"beoordeeld_op" timestamp (3) with time zone,
	"uitkomst" text,
	CONSTRAINT "reden_van_minstens_20_tekens" CHECK (char_length("noodtoegang"."reden") >= 20)
);
--> statement-breakpoint
CREATE TABLE "uitsluiting" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"casus_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"door_zichzelf" boolean NOT NULL,
	"van" timestamp (3) with time zone NOT NULL,
	"tot" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "gebruiker" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"email" text NOT NULL,
	"telefoon" text NOT NULL,
	"functies" "functie"[] NOT NULL,
	"profiel" "profiel",
	"actief" boolean DEFAULT true NOT NULL,
	CONSTRAINT "gebruiker_heeft_een_functie" CHECK (cardinality("gebruiker"."functies") > 0)
);
--> statement-breakpoint
CREATE TABLE "inloggegeven" (
	"gebruiker_id" uuid PRIMARY KEY NOT NULL,
	"wachtwoord_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inlogpoging" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"adres_hash" text NOT NULL,
	"gelukt" boolean NOT NULL,
	"op" timestamp (3) with time zone DEFAULT nu() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessie" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"begonnen_op" timestamp (3) with time zone DEFAULT nu() NOT NULL,
	"laatst_gezien_op" timestamp (3) with time zone DEFAULT nu() NOT NULL,
	"ingetrokken_op" timestamp (3) with time zone,
	"tweede_factor_op" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "vervanging" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"vervangen_id" uuid NOT NULL,
	"vervanger_id" uuid NOT NULL,
	"van" timestamp (3) with time zone NOT NULL,
	"tot" timestamp (3) with time zone NOT NULL,
	"ingesteld_door" uuid NOT NULL,
	CONSTRAINT "vervanging_niet_door_zichzelf" CHECK ("vervanging"."vervangen_id" <> "vervanging"."vervanger_id"),
	CONSTRAINT "vervanging_gaat_vooruit" CHECK ("vervanging"."tot" > "vervanging"."van")
);
--> statement-breakpoint
CREATE TABLE "gebeurtenis" (
	"id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"gebruiker_naam" text NOT NULL,
	"functies" text[] NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"organisatie_naam" text NOT NULL,
	"namens_id" uuid,
	"grond" text NOT NULL,
	"kaartversie" text NOT NULL,
	"gegevens" jsonb NOT NULL,
	"transactie" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "niveau_stap" (
	"casus_id" uuid NOT NULL,
	"volgnr" integer NOT NULL,
	"niveau" integer NOT NULL,
	"sinds" timestamp (3) with time zone NOT NULL,
	"aard" "niveau_aard" NOT NULL,
	"spoed" boolean DEFAULT false NOT NULL,
	"afwijking" boolean DEFAULT false NOT NULL,
	"beoordeling_id" uuid,
	"overdracht_id" uuid,
	"gebeurtenis_id" uuid NOT NULL,
	"kaartversie" text NOT NULL,
	"vorig_volgnr" integer GENERATED ALWAYS AS (nullif(volgnr - 1, 0)) STORED,
	"vorig_sinds" timestamp (3) with time zone,
	CONSTRAINT "niveau_stap_pk" PRIMARY KEY("casus_id","volgnr"),
	CONSTRAINT "niveau_stap_moment" UNIQUE("casus_id","volgnr","sinds"),
	CONSTRAINT "een_niveau_stap_per_overdracht" UNIQUE("overdracht_id"),
	CONSTRAINT "niveau_stap_heeft_vorige" CHECK (("niveau_stap"."volgnr" = 1) = ("niveau_stap"."vorig_sinds" is null)),
	CONSTRAINT "niveau_stap_telt_vanaf_een" CHECK ("niveau_stap"."volgnr" >= 1),
	CONSTRAINT "niveau_stap_gaat_vooruit" CHECK ("niveau_stap"."sinds" > "niveau_stap"."vorig_sinds"),
	CONSTRAINT "niveau_bestaat" CHECK ("niveau_stap"."niveau" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "regie_stap" (
	"casus_id" uuid NOT NULL,
	"soort" "regie_soort" NOT NULL,
	"volgnr" integer NOT NULL,
	"organisatie_id" uuid,
	"persoon_id" uuid,
	"sinds" timestamp (3) with time zone NOT NULL,
	"aard" "regie_aard" NOT NULL,
	"afwijking" boolean DEFAULT false NOT NULL,
	"overdracht_id" uuid,
	"gebeurtenis_id" uuid NOT NULL,
	"kaartversie" text NOT NULL,
	"vorig_volgnr" integer GENERATED ALWAYS AS (nullif(volgnr - 1, 0)) STORED,
	"vorig_sinds" timestamp (3) with time zone,
	CONSTRAINT "regie_stap_pk" PRIMARY KEY("casus_id","soort","volgnr"),
	CONSTRAINT "regie_stap_moment" UNIQUE("casus_id","soort","volgnr","sinds"),
	CONSTRAINT "een_regie_stap_per_overdracht" UNIQUE("overdracht_id"),
	CONSTRAINT "regie_stap_heeft_vorige" CHECK (("regie_stap"."volgnr" = 1) = ("regie_stap"."vorig_sinds" is null)),
	CONSTRAINT "regie_stap_telt_vanaf_een" CHECK ("regie_stap"."volgnr" >= 1),
	CONSTRAINT "regie_stap_gaat_vooruit" CHECK ("regie_stap"."sinds" > "regie_stap"."vorig_sinds"),
	CONSTRAINT "persoon_hoort_bij_organisatie" CHECK ("regie_stap"."organisatie_id" is not null or "regie_stap"."persoon_id" is null),
	CONSTRAINT "geaccepteerd_heeft_overdracht" CHECK (("regie_stap"."aard" = 'geaccepteerd') = ("regie_stap"."overdracht_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "idempotentie" (
	"gebruiker_id" uuid NOT NULL,
	"procedure" text NOT NULL,
	"sleutel" uuid NOT NULL,
	"invoer_hash" text NOT NULL,
	"gebeurtenis_id" uuid NOT NULL,
	"op" timestamp (3) with time zone DEFAULT nu() NOT NULL,
	CONSTRAINT "idempotentie_pk" PRIMARY KEY("gebruiker_id","procedure","sleutel")
);
--> statement-breakpoint
CREATE TABLE "organisatie" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"naam" text NOT NULL,
	"korte_naam" text NOT NULL,
	"soort" "organisatie_soort" NOT NULL,
	"telefoon" text NOT NULL,
	"actief" boolean DEFAULT true NOT NULL,
	CONSTRAINT "organisatie_naam_is_uniek" UNIQUE("naam")
);
--> statement-breakpoint
CREATE TABLE "organisatie_werkgebied" (
	"organisatie_id" uuid NOT NULL,
	"werkgebied_id" uuid NOT NULL,
	CONSTRAINT "organisatie_werkgebied_organisatie_id_werkgebied_id_pk" PRIMARY KEY("organisatie_id","werkgebied_id")
);
--> statement-breakpoint
CREATE TABLE "werkgebied" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"naam" text NOT NULL,
	"gemeente" text NOT NULL,
	CONSTRAINT "werkgebied_naam_is_uniek" UNIQUE("naam")
);
--> statement-breakpoint
CREATE TABLE "leesrecht" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"casus_id" uuid NOT NULL,
	"overdracht_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"gebruiker_id" uuid,
	"van" timestamp (3) with time zone NOT NULL,
	"tot" timestamp (3) with time zone,
	CONSTRAINT "leesrecht_eindigt" CHECK ("leesrecht"."gebruiker_id" is null or "leesrecht"."tot" is not null)
);
--> statement-breakpoint
CREATE TABLE "overdracht" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"casus_id" uuid NOT NULL,
	"soort" "regie_soort" NOT NULL,
	"status" "overdracht_status" DEFAULT 'voorgesteld' NOT NULL,
	"vanaf_volgnr" integer NOT NULL,
	"van_organisatie_id" uuid NOT NULL,
	"van_gebruiker_id" uuid NOT NULL,
	"naar_organisatie_id" uuid NOT NULL,
	"naar_persoon_id" uuid,
	"niveau_van" integer NOT NULL,
	"niveau_naar" integer NOT NULL,
	"beoordeling_id" uuid,
	"spoed" boolean DEFAULT false NOT NULL,
	"triage_vrij_op" timestamp (3) with time zone,
	"voorgesteld_op" timestamp (3) with time zone NOT NULL,
	"termijn_op" timestamp (3) with time zone NOT NULL,
	"warm_gesprek_op" timestamp (3) with time zone,
	"afgehandeld_op" timestamp (3) with time zone,
	CONSTRAINT "ontvanger_is_niet_de_afzender" CHECK ("overdracht"."van_organisatie_id" <> "overdracht"."naar_organisatie_id"),
	CONSTRAINT "afgehandeld_heeft_een_moment" CHECK (("overdracht"."status" in ('voorgesteld', 'aanvulling_gevraagd', 'toegezegd')) = ("overdracht"."afgehandeld_op" is null))
);
--> statement-breakpoint
CREATE TABLE "overdracht_antwoord" (
	"overdracht_id" uuid PRIMARY KEY NOT NULL,
	"casus_id" uuid NOT NULL,
	"casusnummer" text NOT NULL,
	"van_organisatie_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"antwoord" "overdracht_status" NOT NULL,
	"reden" text,
	"toelichting_id" uuid,
	"advies_organisatie_id" uuid,
	"vorige_houder" text,
	"op" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overdracht_inhoud" (
	"overdracht_id" uuid NOT NULL,
	"onderdeel" text NOT NULL,
	"casus_id" uuid NOT NULL,
	"zicht_vanaf" "zicht" NOT NULL,
	"tekst_id" uuid NOT NULL,
	CONSTRAINT "overdracht_inhoud_pk" PRIMARY KEY("overdracht_id","onderdeel")
);
--> statement-breakpoint
CREATE TABLE "tekst" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"casus_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"inhoud" text,
	"sha256" text NOT NULL,
	"bron_organisatie_id" uuid NOT NULL,
	"opgesteld_door" uuid NOT NULL,
	"opgesteld_op" timestamp (3) with time zone NOT NULL,
	"categorie" "categorie" DEFAULT 'algemeen' NOT NULL,
	"grondslag" "grondslag" NOT NULL,
	"voorwaarde" "verstrekkingsvoorwaarde" DEFAULT 'geen' NOT NULL,
	"bewaren_tot" date NOT NULL,
	"vernietigd_op" timestamp (3) with time zone,
	CONSTRAINT "vernietigd_is_leeg" CHECK (("tekst"."inhoud" is null) = ("tekst"."vernietigd_op" is not null))
);
--> statement-breakpoint
CREATE TABLE "tekst_organisatie" (
	"tekst_id" uuid NOT NULL,
	"organisatie_id" uuid NOT NULL,
	"casus_id" uuid NOT NULL,
	"sinds" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tekst_organisatie_pk" PRIMARY KEY("tekst_id","organisatie_id")
);
--> statement-breakpoint
CREATE TABLE "toegang" (
	"casus_id" uuid NOT NULL,
	"gebruiker_id" uuid,
	"organisatie_id" uuid,
	"functie" "functie",
	"drager" text GENERATED ALWAYS AS (drager_sleutel(gebruiker_id, organisatie_id, functie)) STORED NOT NULL,
	"grond" "toegang_grond" NOT NULL,
	"zicht" "zicht" NOT NULL,
	"van" timestamp (3) with time zone NOT NULL,
	"tot" timestamp (3) with time zone,
	"laatst_gewijzigd_op" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "toegang_eenmaal_per_drager_en_grond" UNIQUE("casus_id","drager","grond"),
	CONSTRAINT "drager_is_persoon_of_functie" CHECK (("toegang"."gebruiker_id" is not null) <> ("toegang"."organisatie_id" is not null and "toegang"."functie" is not null))
);
--> statement-breakpoint
ALTER TABLE "beoordeling" ADD CONSTRAINT "beoordeling_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beoordeling" ADD CONSTRAINT "beoordeling_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beoordeling" ADD CONSTRAINT "beoordeling_onderbouwing_id_tekst_id_fk" FOREIGN KEY ("onderbouwing_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beoordeling" ADD CONSTRAINT "beoordeling_zienswijze_id_tekst_id_fk" FOREIGN KEY ("zienswijze_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beoordeling" ADD CONSTRAINT "beoordeling_motivering_id_tekst_id_fk" FOREIGN KEY ("motivering_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beoordeling_antwoord" ADD CONSTRAINT "beoordeling_antwoord_beoordeling_id_beoordeling_id_fk" FOREIGN KEY ("beoordeling_id") REFERENCES "public"."beoordeling"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beoordeling_antwoord" ADD CONSTRAINT "beoordeling_antwoord_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beoordeling_antwoord" ADD CONSTRAINT "beoordeling_antwoord_toelichting_id_tekst_id_fk" FOREIGN KEY ("toelichting_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journaal" ADD CONSTRAINT "journaal_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journaal" ADD CONSTRAINT "journaal_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journaal" ADD CONSTRAINT "journaal_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bericht" ADD CONSTRAINT "bericht_ontvanger_id_gebruiker_id_fk" FOREIGN KEY ("ontvanger_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bericht" ADD CONSTRAINT "bericht_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bericht" ADD CONSTRAINT "bericht_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzage" ADD CONSTRAINT "inzage_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzage" ADD CONSTRAINT "inzage_namens_id_gebruiker_id_fk" FOREIGN KEY ("namens_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inzage" ADD CONSTRAINT "inzage_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "betrokkenheid" ADD CONSTRAINT "betrokkenheid_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "betrokkenheid" ADD CONSTRAINT "betrokkenheid_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casus" ADD CONSTRAINT "casus_werkgebied_id_werkgebied_id_fk" FOREIGN KEY ("werkgebied_id") REFERENCES "public"."werkgebied"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "huishouden" ADD CONSTRAINT "huishouden_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "huishoudlid" ADD CONSTRAINT "huishoudlid_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noodtoegang" ADD CONSTRAINT "noodtoegang_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noodtoegang" ADD CONSTRAINT "noodtoegang_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitsluiting" ADD CONSTRAINT "uitsluiting_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitsluiting" ADD CONSTRAINT "uitsluiting_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebruiker" ADD CONSTRAINT "gebruiker_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inloggegeven" ADD CONSTRAINT "inloggegeven_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vervanging" ADD CONSTRAINT "vervanging_vervangen_id_gebruiker_id_fk" FOREIGN KEY ("vervangen_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vervanging" ADD CONSTRAINT "vervanging_vervanger_id_gebruiker_id_fk" FOREIGN KEY ("vervanger_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vervanging" ADD CONSTRAINT "vervanging_ingesteld_door_gebruiker_id_fk" FOREIGN KEY ("ingesteld_door") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebeurtenis" ADD CONSTRAINT "gebeurtenis_namens_id_gebruiker_id_fk" FOREIGN KEY ("namens_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "niveau_stap" ADD CONSTRAINT "niveau_stap_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "niveau_stap" ADD CONSTRAINT "niveau_stap_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "niveau_stap" ADD CONSTRAINT "niveau_stap_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "niveau_stap" ADD CONSTRAINT "niveau_stap_sluit_aan" FOREIGN KEY ("casus_id","vorig_volgnr","vorig_sinds") REFERENCES "public"."niveau_stap"("casus_id","volgnr","sinds") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regie_stap" ADD CONSTRAINT "regie_stap_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regie_stap" ADD CONSTRAINT "regie_stap_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regie_stap" ADD CONSTRAINT "regie_stap_persoon_id_gebruiker_id_fk" FOREIGN KEY ("persoon_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regie_stap" ADD CONSTRAINT "regie_stap_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regie_stap" ADD CONSTRAINT "regie_stap_gebeurtenis_id_gebeurtenis_id_fk" FOREIGN KEY ("gebeurtenis_id") REFERENCES "public"."gebeurtenis"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regie_stap" ADD CONSTRAINT "regie_stap_sluit_aan" FOREIGN KEY ("casus_id","soort","vorig_volgnr","vorig_sinds") REFERENCES "public"."regie_stap"("casus_id","soort","volgnr","sinds") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotentie" ADD CONSTRAINT "idempotentie_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisatie_werkgebied" ADD CONSTRAINT "organisatie_werkgebied_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisatie_werkgebied" ADD CONSTRAINT "organisatie_werkgebied_werkgebied_id_werkgebied_id_fk" FOREIGN KEY ("werkgebied_id") REFERENCES "public"."werkgebied"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leesrecht" ADD CONSTRAINT "leesrecht_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leesrecht" ADD CONSTRAINT "leesrecht_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leesrecht" ADD CONSTRAINT "leesrecht_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leesrecht" ADD CONSTRAINT "leesrecht_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_van_organisatie_id_organisatie_id_fk" FOREIGN KEY ("van_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_van_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("van_gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_naar_organisatie_id_organisatie_id_fk" FOREIGN KEY ("naar_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_naar_persoon_id_gebruiker_id_fk" FOREIGN KEY ("naar_persoon_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_antwoord" ADD CONSTRAINT "overdracht_antwoord_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_antwoord" ADD CONSTRAINT "overdracht_antwoord_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_antwoord" ADD CONSTRAINT "overdracht_antwoord_van_organisatie_id_organisatie_id_fk" FOREIGN KEY ("van_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_antwoord" ADD CONSTRAINT "overdracht_antwoord_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_antwoord" ADD CONSTRAINT "overdracht_antwoord_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_antwoord" ADD CONSTRAINT "overdracht_antwoord_toelichting_id_tekst_id_fk" FOREIGN KEY ("toelichting_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_antwoord" ADD CONSTRAINT "overdracht_antwoord_advies_organisatie_id_organisatie_id_fk" FOREIGN KEY ("advies_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_inhoud" ADD CONSTRAINT "overdracht_inhoud_overdracht_id_overdracht_id_fk" FOREIGN KEY ("overdracht_id") REFERENCES "public"."overdracht"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_inhoud" ADD CONSTRAINT "overdracht_inhoud_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overdracht_inhoud" ADD CONSTRAINT "overdracht_inhoud_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tekst" ADD CONSTRAINT "tekst_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tekst" ADD CONSTRAINT "tekst_bron_organisatie_id_organisatie_id_fk" FOREIGN KEY ("bron_organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tekst" ADD CONSTRAINT "tekst_opgesteld_door_gebruiker_id_fk" FOREIGN KEY ("opgesteld_door") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tekst_organisatie" ADD CONSTRAINT "tekst_organisatie_tekst_id_tekst_id_fk" FOREIGN KEY ("tekst_id") REFERENCES "public"."tekst"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tekst_organisatie" ADD CONSTRAINT "tekst_organisatie_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tekst_organisatie" ADD CONSTRAINT "tekst_organisatie_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toegang" ADD CONSTRAINT "toegang_casus_id_casus_id_fk" FOREIGN KEY ("casus_id") REFERENCES "public"."casus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toegang" ADD CONSTRAINT "toegang_gebruiker_id_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruiker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toegang" ADD CONSTRAINT "toegang_organisatie_id_organisatie_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisatie"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "beoordeling_per_casus" ON "beoordeling" USING btree ("casus_id","op");--> statement-breakpoint
CREATE INDEX "journaal_per_casus" ON "journaal" USING btree ("casus_id","op");--> statement-breakpoint
CREATE INDEX "bericht_per_ontvanger" ON "bericht" USING btree ("ontvanger_id","op" DESC NULLS FIRST,"id");--> statement-breakpoint
CREATE INDEX "bericht_ongelezen" ON "bericht" USING btree ("ontvanger_id") WHERE gelezen_op is null;--> statement-breakpoint
CREATE INDEX "inzage_per_casus" ON "inzage" USING btree ("casus_id","op");--> statement-breakpoint
CREATE INDEX "inzage_per_gebruiker" ON "inzage" USING btree ("gebruiker_id","op");--> statement-breakpoint
CREATE INDEX "betrokkenheid_per_casus" ON "betrokkenheid" USING btree ("casus_id");--> statement-breakpoint
CREATE INDEX "noodtoegang_per_casus" ON "noodtoegang" USING btree ("casus_id");--> statement-breakpoint
CREATE INDEX "uitsluiting_per_gebruiker" ON "uitsluiting" USING btree ("gebruiker_id","casus_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gebruiker_email_is_uniek" ON "gebruiker" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "gebruiker_per_organisatie" ON "gebruiker" USING btree ("organisatie_id");--> statement-breakpoint
CREATE INDEX "inlogpoging_per_adres" ON "inlogpoging" USING btree ("adres_hash","op");--> statement-breakpoint
CREATE INDEX "sessie_per_gebruiker" ON "sessie" USING btree ("gebruiker_id");--> statement-breakpoint
CREATE INDEX "vervanging_per_vervanger" ON "vervanging" USING btree ("vervanger_id","tot");--> statement-breakpoint
CREATE INDEX "gebeurtenis_per_casus" ON "gebeurtenis" USING btree ("casus_id","op","id");--> statement-breakpoint
CREATE INDEX "leesrecht_per_casus" ON "leesrecht" USING btree ("casus_id");--> statement-breakpoint
CREATE UNIQUE INDEX "een_open_overdracht_per_soort" ON "overdracht" USING btree ("casus_id","soort") WHERE status in ('voorgesteld', 'aanvulling_gevraagd', 'toegezegd');--> statement-breakpoint
CREATE INDEX "overdracht_per_ontvanger" ON "overdracht" USING btree ("naar_organisatie_id","status","termijn_op");--> statement-breakpoint
CREATE INDEX "overdracht_per_afzender" ON "overdracht" USING btree ("van_organisatie_id","status","termijn_op");--> statement-breakpoint
CREATE INDEX "overdracht_antwoord_per_organisatie" ON "overdracht_antwoord" USING btree ("organisatie_id","op");--> statement-breakpoint
CREATE INDEX "tekst_per_casus" ON "tekst" USING btree ("casus_id","soort");--> statement-breakpoint
CREATE INDEX "tekst_te_vernietigen" ON "tekst" USING btree ("bewaren_tot") WHERE vernietigd_op is null;--> statement-breakpoint
CREATE INDEX "toegang_per_drager" ON "toegang" USING btree ("drager","laatst_gewijzigd_op" DESC NULLS FIRST,"casus_id");