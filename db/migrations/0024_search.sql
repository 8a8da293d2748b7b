CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "search_page" (
	"report_id" text NOT NULL,
	"edition_id" text NOT NULL,
	"section_id" text NOT NULL,
	"path" text NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"unit" text NOT NULL,
	"passages" jsonb NOT NULL,
	"title_words" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL,
	"results" "tsvector" NOT NULL,
	"challenges" "tsvector" NOT NULL,
	"figures" "tsvector" NOT NULL,
	"prose" "tsvector" NOT NULL,
	CONSTRAINT "search_page_report_id_section_id_pk" PRIMARY KEY("report_id","section_id")
);
--> statement-breakpoint
-- Ranking reads hundreds of vectors for one question: they are kept unpacked.
ALTER TABLE "search_page" ALTER COLUMN "words" SET STORAGE EXTERNAL, ALTER COLUMN "results" SET STORAGE EXTERNAL, ALTER COLUMN "challenges" SET STORAGE EXTERNAL, ALTER COLUMN "figures" SET STORAGE EXTERNAL, ALTER COLUMN "prose" SET STORAGE EXTERNAL;--> statement-breakpoint
CREATE TABLE "search_word" (
	"folded" text PRIMARY KEY NOT NULL,
	"word" text NOT NULL,
	"reports" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_page" ADD CONSTRAINT "search_page_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_page" ADD CONSTRAINT "search_page_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_page" ADD CONSTRAINT "search_page_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_page_words" ON "search_page" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_page_results" ON "search_page" USING gin ("results") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_page_challenges" ON "search_page" USING gin ("challenges") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_page_figures" ON "search_page" USING gin ("figures") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_page_prose" ON "search_page" USING gin ("prose") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_word_alike" ON "search_word" USING gin ("word" gin_trgm_ops);