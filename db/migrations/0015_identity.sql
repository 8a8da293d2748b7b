CREATE TABLE "group_role" (
	"id" text PRIMARY KEY NOT NULL,
	"group" text NOT NULL,
	"role" text NOT NULL,
	"department_id" text,
	CONSTRAINT "group_role_role" CHECK ("group_role"."role" in ('editor', 'approver', 'manager', 'administrator')),
	CONSTRAINT "group_role_place" CHECK (("group_role"."role" in ('editor', 'approver')) = ("group_role"."department_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "identity" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identity_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "installation" ADD COLUMN "passwords" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "grant" ADD COLUMN "group" text;--> statement-breakpoint
ALTER TABLE "group_role" ADD CONSTRAINT "group_role_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity" ADD CONSTRAINT "identity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "group_role_once" ON "group_role" USING btree ("group","role",coalesce("department_id", ''));--> statement-breakpoint
CREATE INDEX "group_role_department" ON "group_role" USING btree ("department_id");--> statement-breakpoint
CREATE UNIQUE INDEX "identity_person" ON "identity" USING btree ("person_id","issuer");