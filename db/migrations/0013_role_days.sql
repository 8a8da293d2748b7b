ALTER TABLE "grant" ADD COLUMN "from" date;--> statement-breakpoint
ALTER TABLE "grant" ADD COLUMN "to" date;--> statement-breakpoint
ALTER TABLE "grant" ADD CONSTRAINT "grant_period" CHECK ("grant"."to" >= "grant"."from");