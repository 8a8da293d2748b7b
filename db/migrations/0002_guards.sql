-- What must never happen is refused here too, so that neither a bug nor a hand at the database can do it.
-- What may follow what in the workflow is written in lib/core/workflow.ts; guards.test.ts compares the two.

-- 1. What was said stands.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept as it was written: % refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
do $$
declare
  kept text;
begin
  foreach kept in array array['version', 'revision', 'sign_off', 'event', 'edition', 'edition_section', 'edition_file', 'asset'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', kept || '_stands', kept);
  end loop;
  foreach kept in array array['section', 'draft', 'collision', 'person'] loop
    execute format('create trigger %I before delete or truncate on %I for each statement execute function refuse_change()', kept || '_stays', kept);
  end loop;
end $$;
--> statement-breakpoint

-- 2. Versions are numbered without gaps: nobody slips one in below a revision whose authors are already written.
create function check_version() returns trigger language plpgsql as $$
begin
  if new.version <> (select coalesce(max(version), 0) + 1 from version where section_id = new.section_id) then
    raise exception 'version % of section % is not the next', new.version, new.section_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger version_follows before insert on version for each row execute function check_version();
--> statement-breakpoint

-- 3. A revision names everybody who wrote in the section until then.
create function check_revision() returns trigger language plpgsql as $$
begin
  if new.number <> (select coalesce(max(number), 0) + 1 from revision where section_id = new.section_id) then
    raise exception 'revision % of section % is not the next', new.number, new.section_id using errcode = 'check_violation';
  end if;
  if exists (
    select from version
    where section_id = new.section_id and version <= new.draft_version and person_id <> all (new.authors)
  ) then
    raise exception 'revision % leaves out an author', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger revision_names_its_authors before insert on revision for each row execute function check_revision();
--> statement-breakpoint

-- 4. Four eyes: no author signs. (That the hash is the revision's own is a foreign key.)
create function check_sign_off() returns trigger language plpgsql as $$
begin
  if exists (select from revision where id = new.revision_id and new.person_id = any (authors)) then
    raise exception 'an author cannot sign revision %', new.revision_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sign_off_is_another_pair_of_eyes before insert on sign_off for each row execute function check_sign_off();
--> statement-breakpoint

-- 5. A section goes from state to state as the workflow says, and only what is signed is approved.
create function check_section() returns trigger language plpgsql as $$
begin
  if new.approved_revision_id is not null
    and not exists (select from sign_off where revision_id = new.approved_revision_id) then
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
create trigger section_follows_the_workflow before insert or update on section for each row execute function check_section();
--> statement-breakpoint

-- 6. Editions are numbered without gaps.
create function check_edition() returns trigger language plpgsql as $$
begin
  if new.number <> (select coalesce(max(number), 0) + 1 from edition where report_id = new.report_id) then
    raise exception 'edition % of report % is not the next', new.number, new.report_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger edition_follows before insert on edition for each row execute function check_edition();
--> statement-breakpoint

-- 7. One chain of events. lib/log.ts computes the hashes (the canonical text is written there, and read again
-- by verifyChain); here only the link is checked: each event takes the next number and names the hash before.
create function check_event() returns trigger language plpgsql as $$
declare
  last record;
begin
  select seq, hash into last from event order by seq desc limit 1;
  if new.seq <> coalesce(last.seq, 0) + 1 or new.prev <> coalesce(last.hash, repeat('0', 64)) then
    raise exception 'event % does not follow the last one', new.seq using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger event_follows before insert on event for each row execute function check_event();
