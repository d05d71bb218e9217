ALTER TABLE "inzage" DROP CONSTRAINT "inzage_gebruiker_id_gebruiker_id_fk";
--> statement-breakpoint
ALTER TABLE "inzage" DROP CONSTRAINT "inzage_namens_id_gebruiker_id_fk";
--> statement-breakpoint
ALTER TABLE "inzage" DROP CONSTRAINT "inzage_casus_id_casus_id_fk";
