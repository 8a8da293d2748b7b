CREATE TABLE "requirement_exception" (
	"report_id" text NOT NULL,
	"requirement" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"last_section_id" text,
	CONSTRAINT "requirement_exception_report_id_requirement_pk" PRIMARY KEY("report_id","requirement"),
	CONSTRAINT "requirement_exception_kind" CHECK (("requirement_exception"."kind" = 'notApplicable' and "requirement_exception"."reason" <> '' and "requirement_exception"."last_section_id" is null)
        or ("requirement_exception"."kind" = 'lastYear' and "requirement_exception"."last_section_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "requirement_section" (
	"section_id" text NOT NULL,
	"requirement" text NOT NULL,
	CONSTRAINT "requirement_section_section_id_requirement_pk" PRIMARY KEY("section_id","requirement")
);
--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "bound" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "hidden_hint" ADD COLUMN "reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "requirement_exception" ADD CONSTRAINT "requirement_exception_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_exception" ADD CONSTRAINT "requirement_exception_last_section_id_section_id_fk" FOREIGN KEY ("last_section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_section" ADD CONSTRAINT "requirement_section_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "requirement_exception_last" ON "requirement_exception" USING btree ("last_section_id");