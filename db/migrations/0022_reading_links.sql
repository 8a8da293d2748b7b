CREATE TABLE "reading_link" (
	"id" text PRIMARY KEY NOT NULL,
	"section_id" text NOT NULL,
	"token_hash" text,
	"holder" text NOT NULL,
	"holder_is" text NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"may_comment" boolean NOT NULL,
	"until" date NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"looks" integer DEFAULT 0 NOT NULL,
	"looked_at" timestamp with time zone,
	"ended" text,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "reading_link_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "reading_link_token" CHECK ("reading_link"."token_hash" is not null or "reading_link"."email" <> ''),
	CONSTRAINT "reading_link_ended" CHECK ("reading_link"."ended" in ('revoked', 'published')),
	CONSTRAINT "reading_link_ended_at" CHECK (("reading_link"."ended" is null) = ("reading_link"."ended_at" is null)),
	CONSTRAINT "reading_link_looks" CHECK (("reading_link"."looks" = 0) = ("reading_link"."looked_at" is null))
);
--> statement-breakpoint
ALTER TABLE "comment" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "thread" ALTER COLUMN "created_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "mail" ALTER COLUMN "person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "link_id" text;--> statement-breakpoint
ALTER TABLE "thread" ADD COLUMN "link_id" text;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "link_id" text;--> statement-breakpoint
ALTER TABLE "reading_link" ADD CONSTRAINT "reading_link_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_link" ADD CONSTRAINT "reading_link_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_link" ADD CONSTRAINT "reading_link_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reading_link_section" ON "reading_link" USING btree ("section_id","made_at");--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_link_id_reading_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."reading_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_link_id_reading_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."reading_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_link_id_reading_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."reading_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_link" ON "comment" USING btree ("link_id","at");--> statement-breakpoint
CREATE INDEX "thread_link" ON "thread" USING btree ("link_id");--> statement-breakpoint
CREATE INDEX "mail_link" ON "mail" USING btree ("link_id");--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_by_one" CHECK (num_nonnulls("comment"."person_id", "comment"."link_id") = 1);--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_by_one" CHECK (num_nonnulls("thread"."created_by", "thread"."link_id") = 1);--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_outside_proposal" CHECK ("thread"."link_id" is null or "thread"."proposal" is null);--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_to_one" CHECK (num_nonnulls("mail"."person_id", "mail"."link_id") = 1);