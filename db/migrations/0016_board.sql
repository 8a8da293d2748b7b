CREATE TABLE "publishing_schedule" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"ordered_by" text NOT NULL,
	"ordered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended" text,
	"ended_at" timestamp with time zone,
	"refusal" text,
	"publication_id" text,
	CONSTRAINT "publishing_schedule_ended" CHECK ("publishing_schedule"."ended" in ('replaced', 'cancelled', 'begun', 'refused')),
	CONSTRAINT "publishing_schedule_end" CHECK (("publishing_schedule"."ended" is null) = ("publishing_schedule"."ended_at" is null)),
	CONSTRAINT "publishing_schedule_refusal" CHECK (("publishing_schedule"."refusal" is not null) = coalesce("publishing_schedule"."ended" = 'refused', false)),
	CONSTRAINT "publishing_schedule_begun" CHECK (("publishing_schedule"."publication_id" is not null) = coalesce("publishing_schedule"."ended" = 'begun', false))
);
--> statement-breakpoint
ALTER TABLE "publishing_schedule" ADD CONSTRAINT "publishing_schedule_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publishing_schedule" ADD CONSTRAINT "publishing_schedule_ordered_by_person_id_fk" FOREIGN KEY ("ordered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publishing_schedule" ADD CONSTRAINT "publishing_schedule_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "publishing_schedule_open" ON "publishing_schedule" USING btree ("report_id") WHERE "publishing_schedule"."ended" is null;--> statement-breakpoint
CREATE INDEX "publishing_schedule_report" ON "publishing_schedule" USING btree ("report_id","ordered_at");--> statement-breakpoint
CREATE INDEX "publishing_schedule_publication" ON "publishing_schedule" USING btree ("publication_id");--> statement-breakpoint
CREATE INDEX "news_reminded" ON "news" USING btree ("section_id") WHERE "news"."kind" = 'reminded';