ALTER TABLE "installation" ADD COLUMN "organisation_number" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "place_number" text DEFAULT '' NOT NULL;