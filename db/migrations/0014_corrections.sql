CREATE TABLE "correction" (
	"id" text PRIMARY KEY NOT NULL,
	"section_id" text NOT NULL,
	"base_id" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"content" jsonb NOT NULL,
	"collisions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"revision_id" text,
	"opened_by" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edition_id" text,
	CONSTRAINT "correction_state" CHECK ("correction"."state" in ('draft', 'submitted', 'returned', 'approved', 'published', 'dropped')),
	CONSTRAINT "correction_sent" CHECK ("correction"."state" in ('draft', 'dropped') or "correction"."revision_id" is not null),
	CONSTRAINT "correction_published" CHECK (("correction"."state" = 'published') = ("correction"."edition_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "correction_version" (
	"correction_id" text NOT NULL,
	"version" integer NOT NULL,
	"save_id" text NOT NULL,
	"person_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "correction_version_correction_id_version_pk" PRIMARY KEY("correction_id","version")
);
--> statement-breakpoint
ALTER TABLE "version" DROP CONSTRAINT "version_how";--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "correction_id" text;--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "corrections" text[];--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_opened_by_person_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_edition_id_edition_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."edition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_mends_a_revision_of_its_section" FOREIGN KEY ("section_id","base_id") REFERENCES "public"."revision"("section_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_sends_a_revision_of_its_section" FOREIGN KEY ("section_id","revision_id") REFERENCES "public"."revision"("section_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_version" ADD CONSTRAINT "correction_version_correction_id_correction_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."correction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_version" ADD CONSTRAINT "correction_version_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "correction_open" ON "correction" USING btree ("section_id") WHERE "correction"."state" not in ('published', 'dropped');--> statement-breakpoint
CREATE INDEX "correction_section" ON "correction" USING btree ("section_id","opened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "correction_version_save" ON "correction_version" USING btree ("correction_id","save_id");--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_correction_id_correction_id_fk" FOREIGN KEY ("correction_id") REFERENCES "public"."correction"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version" ADD CONSTRAINT "version_how" CHECK ("version"."how" in ('save', 'import', 'restore', 'resolve', 'fill', 'accept', 'correct'));--> statement-breakpoint

create trigger correction_version_stands before update or delete or truncate on correction_version
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger correction_stays before delete or truncate on correction
  for each statement execute function refuse_change();
--> statement-breakpoint

-- A revision that was sent for a correction names everybody who wrote what it mends, and who mended it.
create or replace function check_revision() returns trigger language plpgsql as $$
begin
  if new.number <> (select coalesce(max(number), 0) + 1 from revision where section_id = new.section_id) then
    raise exception 'revision % of section % is not the next', new.number, new.section_id using errcode = 'check_violation';
  end if;
  if exists (
    select from version
    where section_id = new.section_id and version <= new.draft_version and person_id <> all (new.authors)
  ) or exists (
    select from correction_version
    where correction_id = new.correction_id and person_id <> all (new.authors)
  ) or exists (
    select from correction join revision as base on base.id = correction.base_id
    where correction.id = new.correction_id and not (base.authors <@ new.authors)
  ) then
    raise exception 'revision % leaves out an author', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- A correction goes from state to state as the workflow says, never to words that no version keeps; what is
-- approved is signed, and what is over stays as it was.
create function check_correction() returns trigger language plpgsql as $$
begin
  if new.state in ('approved', 'published') and not revision_is_signed(new.revision_id) then
    raise exception 'revision % is not signed', new.revision_id using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if old.state in ('published', 'dropped') or new.state <> old.state and (old.state, new.state) not in (
    ('draft', 'submitted'), ('draft', 'dropped'),
    ('submitted', 'draft'), ('submitted', 'approved'), ('submitted', 'returned'), ('submitted', 'dropped'),
    ('returned', 'submitted'), ('returned', 'dropped'),
    ('approved', 'draft'), ('approved', 'published'), ('approved', 'dropped')
  ) then
    raise exception 'a correction does not go from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  if new.content <> old.content and new.version <= old.version or new.version < old.version
    or new.version > old.version
    and not exists (select from correction_version where correction_id = new.id and version = new.version) then
    raise exception 'version % of correction % is not kept', new.version, new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger correction_follows_the_workflow before insert or update on correction
  for each row execute function check_correction();
