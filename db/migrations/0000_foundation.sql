CREATE TABLE "department" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parent_id" text,
	"order" text NOT NULL,
	"contact_name" text DEFAULT '' NOT NULL,
	"contact_email" text DEFAULT '' NOT NULL,
	"contact_phone" text DEFAULT '' NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "failed_sign_in" (
	"id" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"address" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grant" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"department_id" text,
	CONSTRAINT "grant_role" CHECK ("grant"."role" in ('editor', 'approver', 'manager', 'administrator')),
	CONSTRAINT "grant_place" CHECK (("grant"."role" in ('editor', 'approver')) = ("grant"."department_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"demo_note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "collision" (
	"id" text PRIMARY KEY NOT NULL,
	"section_id" text NOT NULL,
	"path" jsonb NOT NULL,
	"theirs" jsonb NOT NULL,
	"theirs_by" text,
	"mine" jsonb NOT NULL,
	"mine_by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by" text,
	"chosen" text
);
--> statement-breakpoint
CREATE TABLE "deadline" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"on" date NOT NULL,
	"label" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"section_id" text PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"content" jsonb NOT NULL,
	"title" text NOT NULL,
	"has_blocks" boolean DEFAULT false NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_by" text
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"number" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"stylesheet" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"accessibility_url" text DEFAULT '' NOT NULL,
	"demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "installation_one" CHECK ("installation"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"title" text NOT NULL,
	"slug" text NOT NULL,
	"language" text DEFAULT 'nb' NOT NULL,
	"imported" boolean DEFAULT false NOT NULL,
	"current_edition_id" text,
	"withdrawn_note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_year_range" CHECK ("report"."year" between 1837 and 2200)
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" text PRIMARY KEY NOT NULL,
	"section_id" text NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"authors" text[] NOT NULL,
	"draft_version" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"parent_id" text,
	"order" text NOT NULL,
	"slug" text,
	"department_id" text,
	"owner_id" text,
	"due" date,
	"required" boolean DEFAULT false NOT NULL,
	"continues_id" text,
	"state" text DEFAULT 'blank' NOT NULL,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_revision_id" text,
	"approved_revision_id" text,
	"removed_at" timestamp with time zone,
	CONSTRAINT "section_state" CHECK ("section"."state" in ('blank', 'draft', 'submitted', 'returned', 'approved'))
);
--> statement-breakpoint
CREATE TABLE "sign_off" (
	"id" text PRIMARY KEY NOT NULL,
	"section_id" text NOT NULL,
	"revision_id" text NOT NULL,
	"hash" text NOT NULL,
	"person_id" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version" (
	"section_id" text NOT NULL,
	"version" integer NOT NULL,
	"save_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"how" text DEFAULT 'save' NOT NULL,
	"changes" jsonb NOT NULL,
	"snapshot" jsonb,
	CONSTRAINT "version_section_id_version_pk" PRIMARY KEY("section_id","version"),
	CONSTRAINT "version_how" CHECK ("version"."how" in ('save', 'import', 'restore', 'resolve'))
);
--> statement-breakpoint
CREATE TABLE "asset" (
	"name" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"identity" "bytea" NOT NULL,
	"gzip" "bytea" NOT NULL,
	"brotli" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_file" (
	"edition_id" text NOT NULL,
	"path" text NOT NULL,
	"section_id" text,
	"type" text NOT NULL,
	"etag" text NOT NULL,
	"identity" "bytea" NOT NULL,
	"gzip" "bytea" NOT NULL,
	"brotli" "bytea" NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	CONSTRAINT "edition_file_edition_id_path_pk" PRIMARY KEY("edition_id","path")
);
--> statement-breakpoint
CREATE TABLE "edition_section" (
	"edition_id" text NOT NULL,
	"section_id" text NOT NULL,
	"revision_id" text,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"path" text NOT NULL,
	CONSTRAINT "edition_section_edition_id_section_id_pk" PRIMARY KEY("edition_id","section_id")
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"started_by" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"finished_at" timestamp with time zone,
	"edition_id" text,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "event" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"kind" text NOT NULL,
	"report_id" text,
	"section_id" text,
	"subject" text,
	"data" jsonb NOT NULL,
	"prev" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "grant" ADD CONSTRAINT "grant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant" ADD CONSTRAINT "grant_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collision" ADD CONSTRAINT "collision_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collision" ADD CONSTRAINT "collision_theirs_by_person_id_fk" FOREIGN KEY ("theirs_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collision" ADD CONSTRAINT "collision_mine_by_person_id_fk" FOREIGN KEY ("mine_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collision" ADD CONSTRAINT "collision_resolved_by_person_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_saved_by_person_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition" ADD CONSTRAINT "edition_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_current_edition_id_edition_id_fk" FOREIGN KEY ("current_edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_parent_id_section_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_owner_id_person_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_continues_id_section_id_fk" FOREIGN KEY ("continues_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_submitted_revision_id_revision_id_fk" FOREIGN KEY ("submitted_revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_approved_revision_id_revision_id_fk" FOREIGN KEY ("approved_revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_file" ADD CONSTRAINT "edition_file_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_file" ADD CONSTRAINT "edition_file_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_section" ADD CONSTRAINT "edition_section_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_section" ADD CONSTRAINT "edition_section_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_section" ADD CONSTRAINT "edition_section_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_started_by_person_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "failed_sign_in_account" ON "failed_sign_in" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "failed_sign_in_address" ON "failed_sign_in" USING btree ("address","at");--> statement-breakpoint
CREATE UNIQUE INDEX "grant_once" ON "grant" USING btree ("person_id","role",coalesce("department_id", ''));--> statement-breakpoint
CREATE INDEX "grant_department" ON "grant" USING btree ("department_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "person" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_link_person" ON "sign_in_link" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "collision_open" ON "collision" USING btree ("section_id") WHERE "collision"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "deadline_report" ON "deadline" USING btree ("report_id","on");--> statement-breakpoint
CREATE UNIQUE INDEX "edition_number" ON "edition" USING btree ("report_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "report_slug" ON "report" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "report_year" ON "report" USING btree ("year");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_number" ON "revision" USING btree ("section_id","number");--> statement-breakpoint
CREATE INDEX "section_outline" ON "section" USING btree ("report_id","parent_id","order");--> statement-breakpoint
CREATE INDEX "section_department" ON "section" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "section_owner" ON "section" USING btree ("owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_off_once" ON "sign_off" USING btree ("revision_id","person_id");--> statement-breakpoint
CREATE INDEX "sign_off_section" ON "sign_off" USING btree ("section_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "version_save" ON "version" USING btree ("section_id","save_id");--> statement-breakpoint
CREATE INDEX "version_person" ON "version" USING btree ("section_id","person_id");--> statement-breakpoint
CREATE INDEX "edition_file_path" ON "edition_file" USING btree ("path");--> statement-breakpoint
CREATE INDEX "edition_file_section" ON "edition_file" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "edition_section_section" ON "edition_section" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "publication_report" ON "publication" USING btree ("report_id","started_at");--> statement-breakpoint
CREATE INDEX "event_at" ON "event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "event_report" ON "event" USING btree ("report_id","seq");--> statement-breakpoint
CREATE INDEX "event_section" ON "event" USING btree ("section_id","seq");--> statement-breakpoint
CREATE INDEX "event_actor" ON "event" USING btree ("actor","seq");--> statement-breakpoint
CREATE INDEX "event_kind" ON "event" USING btree ("kind","seq");