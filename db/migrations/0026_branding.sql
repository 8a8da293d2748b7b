ALTER TABLE "installation" ADD COLUMN "license" text DEFAULT 'NLOD-2.0' NOT NULL;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "colour" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "logo" jsonb;