CREATE TABLE "mail" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"day" date,
	"state" text DEFAULT 'waiting' NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try" timestamp with time zone DEFAULT now() NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"tried_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"trouble" text,
	CONSTRAINT "mail_state" CHECK ("mail"."state" in ('waiting', 'sending', 'sent', 'dropped', 'failed', 'unsure'))
);
--> statement-breakpoint
CREATE TABLE "mail_choice" (
	"person_id" text PRIMARY KEY NOT NULL,
	"choice" text NOT NULL,
	CONSTRAINT "mail_choice_known" CHECK ("mail_choice"."choice" in ('atOnce', 'daily', 'none'))
);
--> statement-breakpoint
CREATE TABLE "news" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"section_id" text,
	"request_id" text,
	"report_id" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"mail_id" text
);
--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_choice" ADD CONSTRAINT "mail_choice_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_request_id_figure_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."figure_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_mail_id_mail_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."mail"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mail_daily" ON "mail" USING btree ("person_id","day") WHERE "mail"."day" is not null;--> statement-breakpoint
CREATE INDEX "mail_due" ON "mail" USING btree ("state","next_try");--> statement-breakpoint
CREATE INDEX "mail_made" ON "mail" USING btree ("made_at");--> statement-breakpoint
CREATE INDEX "news_waiting" ON "news" USING btree ("person_id") WHERE "news"."mail_id" is null;--> statement-breakpoint
CREATE INDEX "news_mail" ON "news" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "news_at" ON "news" USING btree ("at");