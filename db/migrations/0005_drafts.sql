-- A draft only goes forward, and never to words that history does not keep.
create function check_draft() returns trigger language plpgsql as $$
begin
  if new.content <> old.content and new.version <= old.version or new.version < old.version then
    raise exception 'the draft of section % does not go back', new.section_id using errcode = 'check_violation';
  end if;
  if new.version > old.version
    and not exists (select from version where section_id = new.section_id and version = new.version) then
    raise exception 'version % of section % is not kept', new.version, new.section_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger draft_goes_forward before update on draft for each row execute function check_draft();
