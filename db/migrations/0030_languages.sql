ALTER TABLE "installation" ADD COLUMN "language" text DEFAULT 'nb' NOT NULL;--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "unit" text DEFAULT 'enhet' NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "installation" ADD CONSTRAINT "installation_language" CHECK ("installation"."language" in ('nb', 'nn', 'en'));--> statement-breakpoint
ALTER TABLE "installation" ADD CONSTRAINT "installation_unit" CHECK ("installation"."unit" in ('enhet', 'virksomhet', 'sektor', 'tjenesteområde', 'avdeling'));--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_language" CHECK ("person"."language" in ('nb', 'nn', 'en'));