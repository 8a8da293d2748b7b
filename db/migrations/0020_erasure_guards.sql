-- What was said stands, with one exception: what two administrators took out together. It is no open door: the erasure
-- must be confirmed in this very transaction, must name the row, and may change only what can hold words or bytes.

-- 1. An erasure is asked for first, and decided once.
create function check_erasure() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'asked' then
      raise exception 'erasure % was not asked for', new.id using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if old.state <> 'asked' or new.state = 'asked'
    or (new.id, new.report_id, new.reason, new.note, new.asked_by, new.asked_at)
      is distinct from (old.id, old.report_id, old.reason, old.note, old.asked_by, old.asked_at) then
    raise exception 'erasure % is decided once', new.id using errcode = 'check_violation';
  end if;
  new.done_in := case when new.state = 'done' then pg_current_xact_id()::text end;
  return new;
end $$;
--> statement-breakpoint
create trigger erasure_is_decided_once before insert or update on erasure
  for each row execute function check_erasure();
--> statement-breakpoint
create trigger erasure_stays before delete or truncate on erasure for each statement execute function refuse_change();
--> statement-breakpoint
create function is_erasing(erasure_id text default null) returns boolean language sql stable as $$
  select exists (
    select from erasure
    where state = 'done' and done_in = pg_current_xact_id()::text
      and (is_erasing.erasure_id is null or id = is_erasing.erasure_id)
  )
$$;
--> statement-breakpoint
create function is_erased_now(named text, key_of text) returns boolean language sql stable as $$
  select exists (
    select from erasure_place
    where place = named and key = key_of and is_erasing(erasure_id)
  )
$$;
--> statement-breakpoint
create function check_erasure_place() returns trigger language plpgsql as $$
begin
  if not is_erasing(new.erasure_id) then
    raise exception 'erasure % is not being carried out', new.erasure_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger erasure_place_is_of_now before insert on erasure_place
  for each row execute function check_erasure_place();
--> statement-breakpoint
create trigger erasure_place_stands before update or delete or truncate on erasure_place
  for each statement execute function refuse_change();
--> statement-breakpoint

-- 2. Outside an erasure nothing is changed at all, and nothing is ever deleted.
create function refuse_unless_erasing() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or not is_erasing() then
    raise exception '% is kept as it was written: % refused', tg_table_name, lower(tg_op)
      using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint

-- 3. Within it, row by row: arguments are the columns of the key, and those that may change. Bytes may only go.
create function check_erased() returns trigger language plpgsql as $$
declare
  was jsonb := to_jsonb(old);
  becomes jsonb := to_jsonb(new);
  may_change text[] := string_to_array(tg_argv[1], ',');
  key_of text := (
    select string_agg(becomes ->> name, '/' order by place)
    from unnest(string_to_array(tg_argv[0], ',')) with ordinality as keys (name, place)
  );
begin
  if not is_erased_now(tg_table_name, key_of) then
    raise exception '% is kept as it was written: no erasure names %', tg_table_name, key_of
      using errcode = 'restrict_violation';
  end if;
  if was - may_change <> becomes - may_change then
    raise exception '% is kept as it was written: an erasure changes only words', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  if exists (
    select from unnest(array['identity', 'gzip', 'brotli', 'bytes']) as bytes (name)
    where becomes ->> name is distinct from was ->> name and becomes ->> name <> '\x'
  ) then
    raise exception '% is kept as it was written: bytes may only go', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare
  kept record;
begin
  for kept in select * from (values
    ('version', 'section_id,version', 'changes,snapshot'),
    ('revision', 'id', 'content,steps'),
    ('sign_off', 'id', 'note'),
    ('event', 'seq', 'data'),
    ('edition', 'id', 'note'),
    ('edition_section', 'edition_id,section_id', 'title,path'),
    ('edition_file', 'edition_id,path', 'path,identity,gzip,brotli,words'),
    ('asset', 'name', 'identity,gzip,brotli'),
    ('picture', 'id', 'name'),
    ('picture_file', 'picture_id,width', 'bytes'),
    ('act', 'id', 'by,case_number,wording'),
    ('attachment', 'id', 'name,title,bytes'),
    ('correction_version', 'correction_id,version', 'changes')
  ) as tables (name, key, may_change) loop
    execute format('drop trigger %I on %I', kept.name || '_stands', kept.name);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_unless_erasing()', kept.name || '_stands', kept.name);
    execute format('create trigger %I before update on %I for each row execute function check_erased(%L, %L)', kept.name || '_is_erased', kept.name, kept.key, kept.may_change);
  end loop;
end $$;
--> statement-breakpoint

-- 4. A picture or a file that was taken out does not come back under the same address.
create function check_asset() returns trigger language plpgsql as $$
begin
  if exists (select from erasure_place where place = 'asset' and key = new.name) then
    new.identity := '';
    new.gzip := null;
    new.brotli := null;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger asset_stays_erased before insert on asset for each row execute function check_asset();
--> statement-breakpoint

-- 5. A correction that is over stays as it was, but for that.
create or replace function check_correction() returns trigger language plpgsql as $$
begin
  if new.state in ('approved', 'published') and not revision_is_signed(new.revision_id) then
    raise exception 'revision % is not signed', new.revision_id using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' then
    return new;
  end if;
  if is_erased_now('correction', new.id)
    and to_jsonb(old) - array['content', 'collisions', 'note'] = to_jsonb(new) - array['content', 'collisions', 'note'] then
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
