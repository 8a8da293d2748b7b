-- Search is made anew at the next start (lib/search/enter.ts, enterMissing).
DELETE FROM "search_page";--> statement-breakpoint
CREATE TABLE "search_passage" (
	"report_id" text NOT NULL,
	"section_id" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"anchor" text NOT NULL,
	"text" text NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "search_passage_report_id_section_id_position_pk" PRIMARY KEY("report_id","section_id","position")
);
--> statement-breakpoint
DROP INDEX "search_word_alike";--> statement-breakpoint
ALTER TABLE "search_passage" ADD CONSTRAINT "search_passage_page_fk" FOREIGN KEY ("report_id","section_id") REFERENCES "public"."search_page"("report_id","section_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_word_alike" ON "search_word" USING gin ("word" gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
ALTER TABLE "search_page" DROP COLUMN "passages";