ALTER TABLE "report" ADD COLUMN "kind" text DEFAULT 'annual' NOT NULL;--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "continues_id" text;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_continues_id_report_id_fk" FOREIGN KEY ("continues_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "report_forward_once" ON "report" USING btree ("continues_id","kind","year");--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_kind" CHECK ("report"."kind" in ('annual', 'interim', 'company', 'other'));