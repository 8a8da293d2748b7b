DROP INDEX "section_continues";--> statement-breakpoint
DROP INDEX "edition_file_path";--> statement-breakpoint
CREATE INDEX "edition_section_path" ON "edition_section" USING btree ("path");