CREATE TABLE "stand_in" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"stand_in_id" text NOT NULL,
	"section_id" text,
	"from" date NOT NULL,
	"to" date,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "stand_in_another" CHECK ("stand_in"."person_id" <> "stand_in"."stand_in_id"),
	CONSTRAINT "stand_in_period" CHECK ("stand_in"."to" >= "stand_in"."from" or ("stand_in"."to" is null and "stand_in"."section_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "step" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"order" text NOT NULL,
	"name" text NOT NULL,
	"by" text NOT NULL,
	"wants" text NOT NULL,
	"everywhere" boolean DEFAULT true NOT NULL,
	CONSTRAINT "step_by" CHECK ("step"."by" in ('unit', 'named')),
	CONSTRAINT "step_wants" CHECK ("step"."wants" = 'one' or ("step"."wants" = 'all' and "step"."by" = 'named'))
);
--> statement-breakpoint
CREATE TABLE "step_approver" (
	"step_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "step_approver_step_id_person_id_pk" PRIMARY KEY("step_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "step_section" (
	"step_id" text NOT NULL,
	"section_id" text NOT NULL,
	CONSTRAINT "step_section_step_id_section_id_pk" PRIMARY KEY("step_id","section_id")
);
--> statement-breakpoint
DROP INDEX "sign_off_once";--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "steps" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_off" ADD COLUMN "step_id" text DEFAULT 'unit' NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_off" ADD COLUMN "for_id" text;--> statement-breakpoint
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_stand_in_id_person_id_fk" FOREIGN KEY ("stand_in_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step" ADD CONSTRAINT "step_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_approver" ADD CONSTRAINT "step_approver_step_id_step_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."step"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_approver" ADD CONSTRAINT "step_approver_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_section" ADD CONSTRAINT "step_section_step_id_step_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."step"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_section" ADD CONSTRAINT "step_section_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stand_in_person" ON "stand_in" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "stand_in_stand_in" ON "stand_in" USING btree ("stand_in_id");--> statement-breakpoint
CREATE INDEX "stand_in_section" ON "stand_in" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "step_report" ON "step" USING btree ("report_id","order");--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_for_id_person_id_fk" FOREIGN KEY ("for_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sign_off_once" ON "sign_off" USING btree ("revision_id","step_id","person_id");--> statement-breakpoint

-- A revision is signed when each of its steps has what it wants; without steps, when anybody signed it.
create function revision_is_signed(wanted text) returns boolean language sql stable as $$
  select exists (select from sign_off where revision_id = wanted) and not exists (
    select from revision, jsonb_array_elements(revision.steps) as step
    where revision.id = wanted and case when step->>'wants' = 'all'
      then exists (
        select from jsonb_array_elements_text(step->'by') as approver
        where not exists (
          select from sign_off
          where revision_id = wanted and step_id = step->>'id' and coalesce(for_id, person_id) = approver))
      else not exists (select from sign_off where revision_id = wanted and step_id = step->>'id')
    end)
$$;
--> statement-breakpoint
create or replace function check_sign_off() returns trigger language plpgsql as $$
begin
  if exists (select from revision where id = new.revision_id and new.person_id = any (authors)) then
    raise exception 'an author cannot sign revision %', new.revision_id using errcode = 'check_violation';
  end if;
  if new.step_id <> 'unit' and not exists (
    select from revision, jsonb_array_elements(revision.steps) as step
    where revision.id = new.revision_id and step->>'id' = new.step_id
  ) then
    raise exception 'revision % has no step %', new.revision_id, new.step_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function check_section() returns trigger language plpgsql as $$
begin
  if new.approved_revision_id is not null and not revision_is_signed(new.approved_revision_id) then
    raise exception 'revision % is not signed', new.approved_revision_id using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and new.state <> old.state and (old.state, new.state) not in (
    ('blank', 'draft'),
    ('draft', 'submitted'), ('draft', 'returned'),
    ('submitted', 'draft'), ('submitted', 'approved'), ('submitted', 'returned'),
    ('returned', 'submitted'),
    ('approved', 'draft'), ('approved', 'returned')
  ) then
    raise exception 'a section does not go from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function check_edition_section() returns trigger language plpgsql as $$
begin
  if new.revision_id is not null
    and not revision_is_signed(new.revision_id)
    and not exists (
      select from edition join report on report.id = edition.report_id
      where edition.id = new.edition_id and report.imported
    ) then
    raise exception 'revision % is not signed', new.revision_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
