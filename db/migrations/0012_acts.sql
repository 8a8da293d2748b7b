CREATE TABLE "act" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"kind" text NOT NULL,
	"date" date NOT NULL,
	"by" text NOT NULL,
	"case_number" text DEFAULT '' NOT NULL,
	"wording" text DEFAULT '' NOT NULL,
	"attachments" text[] NOT NULL,
	"edition_id" text NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "act_kind" CHECK ("act"."kind" in ('presented', 'audited', 'adopted', 'noted')),
	CONSTRAINT "act_case" CHECK ("act"."kind" <> 'adopted' or "act"."case_number" <> ''),
	CONSTRAINT "act_file" CHECK ("act"."kind" <> 'audited' or cardinality("act"."attachments") > 0)
);
--> statement-breakpoint
CREATE TABLE "attachment" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"uploaded_by" text NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attachment_type" CHECK ("attachment"."type" = 'application/pdf'),
	CONSTRAINT "attachment_size" CHECK ("attachment"."size" between 1 and 20000000)
);
--> statement-breakpoint
ALTER TABLE "publication" ADD COLUMN "act" jsonb;--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act" ADD CONSTRAINT "act_made_an_edition_of_its_report" FOREIGN KEY ("report_id","edition_id") REFERENCES "public"."edition"("report_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_report_id_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_uploaded_by_person_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "act_report" ON "act" USING btree ("report_id","recorded_at");--> statement-breakpoint
CREATE INDEX "attachment_report" ON "attachment" USING btree ("report_id","uploaded_at");--> statement-breakpoint
do $$
declare
  kept text;
begin
  foreach kept in array array['act', 'attachment'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', kept || '_stands', kept);
  end loop;
end $$;
--> statement-breakpoint

-- Nothing is audited or dealt with by the council before it is presented; an act names files of its own report only.
create function check_act() returns trigger language plpgsql as $$
begin
  if new.kind <> 'presented'
    and not exists (select from act where report_id = new.report_id and kind = 'presented') then
    raise exception 'report % is not presented', new.report_id using errcode = 'check_violation';
  end if;
  if exists (
    select from unnest(new.attachments) as wanted
    where not exists (select from attachment where id = wanted and report_id = new.report_id)
  ) then
    raise exception 'act % names a file of another report', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger act_follows before insert on act for each row execute function check_act();
