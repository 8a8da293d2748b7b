-- Whoever saves a version is an author from then on; nobody can forget to say so, or take it back.
create function note_author() returns trigger language plpgsql as $$
begin
  insert into section_author (section_id, person_id) values (new.section_id, new.person_id) on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger version_has_an_author after insert on version for each row execute function note_author();
--> statement-breakpoint
insert into section_author (section_id, person_id) select distinct section_id, person_id from version;
--> statement-breakpoint
do $$
declare
  kept text;
begin
  foreach kept in array array['section_author', 'picture', 'picture_file'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', kept || '_stands', kept);
  end loop;
  foreach kept in array array['thread', 'comment', 'figure_request'] loop
    execute format('create trigger %I before delete or truncate on %I for each statement execute function refuse_change()', kept || '_stays', kept);
  end loop;
end $$;
