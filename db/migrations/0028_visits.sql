CREATE TABLE "visit" (
	"report_id" text NOT NULL,
	"path" text NOT NULL,
	"day" date NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "visit_report_id_path_day_pk" PRIMARY KEY("report_id","path","day"),
	CONSTRAINT "visit_count" CHECK ("visit"."count" > 0)
);
--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;