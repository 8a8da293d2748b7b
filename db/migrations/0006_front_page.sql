ALTER TABLE "section" ADD COLUMN "front" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "section_front" ON "section" USING btree ("report_id") WHERE "section"."front" and "section"."removed_at" is null;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_front_is_top" CHECK (not "section"."front" or "section"."parent_id" is null);