ALTER TABLE "report" DROP CONSTRAINT "report_current_edition_id_edition_id_fk";
--> statement-breakpoint
ALTER TABLE "section" DROP CONSTRAINT "section_parent_id_section_id_fk";
--> statement-breakpoint
ALTER TABLE "section" DROP CONSTRAINT "section_submitted_revision_id_revision_id_fk";
--> statement-breakpoint
ALTER TABLE "section" DROP CONSTRAINT "section_approved_revision_id_revision_id_fk";
--> statement-breakpoint
ALTER TABLE "sign_off" DROP CONSTRAINT "sign_off_revision_id_revision_id_fk";
--> statement-breakpoint
DROP INDEX "version_person";
--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_of_report" UNIQUE("report_id","id");
--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_of_section" UNIQUE("section_id","id");
--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_content" UNIQUE("section_id","id","hash");
--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_of_report" UNIQUE("report_id","id");
--> statement-breakpoint
ALTER TABLE "department" ADD CONSTRAINT "department_parent_id_department_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_shows_its_own_edition" FOREIGN KEY ("id","current_edition_id") REFERENCES "public"."edition"("report_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_stands_in_its_own_report" FOREIGN KEY ("report_id","parent_id") REFERENCES "public"."section"("report_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_submits_its_own_revision" FOREIGN KEY ("id","submitted_revision_id") REFERENCES "public"."revision"("section_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_approves_its_own_revision" FOREIGN KEY ("id","approved_revision_id") REFERENCES "public"."revision"("section_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_binds_to_content" FOREIGN KEY ("section_id","revision_id","hash") REFERENCES "public"."revision"("section_id","id","hash") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "department_tree" ON "department" USING btree ("parent_id","order");
--> statement-breakpoint
CREATE INDEX "section_continues" ON "section" USING btree ("continues_id");
--> statement-breakpoint
CREATE INDEX "version_person" ON "version" USING btree ("section_id","person_id","version");
--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_submitted" CHECK ("section"."state" in ('blank', 'draft') or "section"."submitted_revision_id" is not null);
--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_approved" CHECK ("section"."state" <> 'approved' or coalesce("section"."approved_revision_id" = "section"."submitted_revision_id", false));