ALTER TABLE "edition_section" DROP CONSTRAINT "edition_section_revision_id_revision_id_fk";
--> statement-breakpoint
ALTER TABLE "edition_section" ADD CONSTRAINT "edition_shows_a_revision_of_the_section" FOREIGN KEY ("section_id","revision_id") REFERENCES "public"."revision"("section_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint

-- Only what is signed is published. A report that came in published was signed elsewhere, and stays marked so.
create function check_edition_section() returns trigger language plpgsql as $$
begin
  if new.revision_id is not null
    and not exists (select from sign_off where revision_id = new.revision_id)
    and not exists (
      select from edition join report on report.id = edition.report_id
      where edition.id = new.edition_id and report.imported
    ) then
    raise exception 'revision % is not signed', new.revision_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger edition_shows_what_is_signed before insert on edition_section for each row execute function check_edition_section();
--> statement-breakpoint
create function check_report() returns trigger language plpgsql as $$
begin
  if new.imported <> old.imported then
    raise exception 'a report does not become imported, or cease to be' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger report_keeps_its_origin before update on report for each row execute function check_report();
