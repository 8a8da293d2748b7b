CREATE TABLE "erasure" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"target" jsonb,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"refusal" text DEFAULT '' NOT NULL,
	"done_in" text,
	CONSTRAINT "erasure_state" CHECK ("erasure"."state" in ('asked', 'done', 'dropped')),
	CONSTRAINT "erasure_target" CHECK (("erasure"."state" = 'asked') = ("erasure"."target" is not null)),
	CONSTRAINT "erasure_decided" CHECK (("erasure"."state" = 'asked') = ("erasure"."decided_by" is null)),
	CONSTRAINT "erasure_two_people" CHECK ("erasure"."state" <> 'done' or "erasure"."decided_by" <> "erasure"."asked_by")
);
--> statement-breakpoint
CREATE TABLE "erasure_place" (
	"erasure_id" text NOT NULL,
	"place" text NOT NULL,
	"key" text NOT NULL,
	"paths" jsonb,
	"version" integer,
	CONSTRAINT "erasure_place_erasure_id_place_key_pk" PRIMARY KEY("erasure_id","place","key")
);
--> statement-breakpoint
ALTER TABLE "version" DROP CONSTRAINT "version_how";--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "erasure_id" text;--> statement-breakpoint
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure_place" ADD CONSTRAINT "erasure_place_erasure" FOREIGN KEY ("erasure_id") REFERENCES "public"."erasure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "erasure_report" ON "erasure" USING btree ("report_id","asked_at");--> statement-breakpoint
CREATE INDEX "erasure_place_key" ON "erasure_place" USING btree ("place","key");--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_erasure_id_erasure_id_fk" FOREIGN KEY ("erasure_id") REFERENCES "public"."erasure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_how" CHECK ("version"."how" in ('save', 'import', 'restore', 'resolve', 'fill', 'accept', 'correct', 'erase'));