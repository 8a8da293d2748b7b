import { sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import type { KindName } from '@/lib/core/blocks/all'
import type { Language } from '@/lib/core/section'

/** A block without its texts; its points and goals by their ids. */
export type OutlinedBlock = {
  id: string
  kind: KindName
  /** Of a table. */
  number: string | null
  caption: string | null
  columns: number | null
  rows: number | null
  points: { id: string; order: string; continues: string | null }[] | null
  goals: { id: string; order: string; status: string | null }[] | null
}

export type Outlined = { language: Language; unit: string | null; blocks: OutlinedBlock[] }

/**
 * The sections of an edition without their texts, by id; null where the bytes were erased. The database takes the
 * stored data apart, so that this process need not read every word of an edition to list a few. (`offset 0` lets it
 * parse each section once, not once for each thing that is asked of it.)
 */
export async function readOutlines(editionId: string): Promise<Map<string, Outlined | null>> {
  const rows = await db.execute<{ id: string; outline: Outlined | null }>(sql`
    select shown.section_id as id,
      case when length(file.identity) > 0 then (
        select jsonb_build_object(
          'language', data->'language',
          'unit', data#>'{contact,unit}',
          'blocks', (
            select coalesce(jsonb_agg(jsonb_build_object(
              'id', block->'id',
              'kind', block->'kind',
              'number', data->'numbers'->(block->>'id'),
              'caption', block->'caption',
              'columns', case block->>'kind' when 'table' then jsonb_array_length(block->'columns') end,
              'rows', case block->>'kind' when 'table' then jsonb_array_length(block->'rows') end,
              'points', (
                select jsonb_agg(jsonb_build_object(
                  'id', point->'id', 'order', point->'order', 'continues', point->'continues'))
                from jsonb_array_elements(block->'items') as point),
              'goals', (
                select jsonb_agg(jsonb_build_object(
                  'id', goal->'id', 'order', goal->'order', 'status', goal->'status'))
                from jsonb_array_elements(block->'goals') as goal)
            ) order by place), '[]')
            from jsonb_array_elements(data->'blocks') with ordinality as blocks(block, place)))
        from (select convert_from(file.identity, 'UTF8')::jsonb as data offset 0) as stored
      ) end as outline
    from edition_section as shown
    join edition_file as file
      on file.edition_id = shown.edition_id and file.path = shown.path || '.json' and shown.path <> ''
    where shown.edition_id = ${editionId}`)
  return new Map(rows.map(({ id, outline }) => [id, outline]))
}
