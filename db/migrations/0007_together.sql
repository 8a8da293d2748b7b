CREATE TABLE "section_author" (
	"section_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "section_author_section_id_person_id_pk" PRIMARY KEY("section_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"section_id" text NOT NULL,
	"tab" text NOT NULL,
	"person_id" text NOT NULL,
	"place" jsonb,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "presence_section_id_tab_pk" PRIMARY KEY("section_id","tab")
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"person_id" text NOT NULL,
	"text" text NOT NULL,
	"mentions" text[] DEFAULT '{}' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "thread" (
	"id" text PRIMARY KEY NOT NULL,
	"section_id" text NOT NULL,
	"anchor" jsonb NOT NULL,
	"proposal" jsonb,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled" text,
	"settled_by" text,
	"settled_at" timestamp with time zone,
	CONSTRAINT "thread_settled" CHECK ("thread"."settled" in ('resolved', 'accepted', 'rejected')),
	CONSTRAINT "thread_proposal" CHECK ("thread"."settled" is null or "thread"."settled" = 'resolved' or "thread"."proposal" is not null)
);
--> statement-breakpoint
CREATE TABLE "picture" (
	"id" text PRIMARY KEY NOT NULL,
	"section_id" text NOT NULL,
	"name" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"uploaded_by" text NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "picture_file" (
	"picture_id" text NOT NULL,
	"width" integer NOT NULL,
	"type" text NOT NULL,
	"hash" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "picture_file_picture_id_width_pk" PRIMARY KEY("picture_id","width")
);
--> statement-breakpoint
CREATE TABLE "figure_link" (
	"section_id" text NOT NULL,
	"source_id" text NOT NULL,
	CONSTRAINT "figure_link_section_id_source_id_pk" PRIMARY KEY("section_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "figure_request" (
	"id" text PRIMARY KEY NOT NULL,
	"section_id" text NOT NULL,
	"table_id" text NOT NULL,
	"columns" text[] DEFAULT '{}' NOT NULL,
	"department_id" text NOT NULL,
	"person_id" text,
	"due" date,
	"note" text DEFAULT '' NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "hidden_hint" (
	"section_id" text NOT NULL,
	"hint" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hidden_hint_section_id_hint_pk" PRIMARY KEY("section_id","hint")
);
--> statement-breakpoint
ALTER TABLE "version" DROP CONSTRAINT "version_how";--> statement-breakpoint
ALTER TABLE "report" ADD COLUMN "answers_required" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "section" ADD COLUMN "guidance" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "section" ADD COLUMN "example" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "section" ADD COLUMN "expected_words" integer;--> statement-breakpoint
ALTER TABLE "section_author" ADD CONSTRAINT "section_author_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section_author" ADD CONSTRAINT "section_author_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_settled_by_person_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture" ADD CONSTRAINT "picture_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture" ADD CONSTRAINT "picture_uploaded_by_person_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_file" ADD CONSTRAINT "picture_file_picture_id_picture_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."picture"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_link" ADD CONSTRAINT "figure_link_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_link" ADD CONSTRAINT "figure_link_source_id_section_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_request" ADD CONSTRAINT "figure_request_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_request" ADD CONSTRAINT "figure_request_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_request" ADD CONSTRAINT "figure_request_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_request" ADD CONSTRAINT "figure_request_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_request" ADD CONSTRAINT "figure_request_answered_by_person_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidden_hint" ADD CONSTRAINT "hidden_hint_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hidden_hint" ADD CONSTRAINT "hidden_hint_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_thread" ON "comment" USING btree ("thread_id","at");--> statement-breakpoint
CREATE INDEX "thread_section" ON "thread" USING btree ("section_id","created_at");--> statement-breakpoint
CREATE INDEX "picture_section" ON "picture" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "figure_link_source" ON "figure_link" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "figure_request_section" ON "figure_request" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "figure_request_department" ON "figure_request" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "figure_request_person" ON "figure_request" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_expected_words" CHECK ("section"."expected_words" > 0);--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_how" CHECK ("version"."how" in ('save', 'import', 'restore', 'resolve', 'fill', 'accept'));