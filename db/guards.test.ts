import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { moves, states } from '@/lib/core/workflow'
import { sql } from './connection'
import { freshDatabase } from './testing/world'

// Straight at the database, past every use case: what a bug or a hand at the console would try.
beforeAll(freshDatabase)

let n = 0
/** Its own report and section for each test. */
let section: string
let report: string

beforeAll(async () => {
  await sql()`insert into person (id, name, email) values
    ('kari', 'Kari Nesse', 'kari@solvik.example'), ('ola', 'Ola Vik', 'ola@solvik.example'),
    ('siri', 'Siri Aas', 'siri@solvik.example')`
})

beforeEach(async () => {
  n += 1
  report = `report${n}`
  section = `section${n}`
  await sql()`insert into report (id, year, title, slug) values (${report}, 2026, 'Årsrapport', ${report})`
  await sql()`insert into section (id, report_id, "order", state) values (${section}, ${report}, 'a0', 'draft')`
})

const write = (version: number, person: string) =>
  sql()`insert into version (section_id, version, save_id, person_id, changes)
    values (${section}, ${version}, ${`save${version}`}, ${person}, '[]')`

const revise = (number: number, authors: string[], given: { version?: number; section?: string } = {}) =>
  sql()`insert into revision (id, section_id, number, content, hash, authors, draft_version, created_by)
    values (${`${given.section ?? section}-${number}`}, ${given.section ?? section}, ${number}, '{}', 'hash', ${authors},
      ${given.version ?? 1}, 'kari')`

const sign = (person: string, given: { id?: string; hash?: string; section?: string } = {}) =>
  sql()`insert into sign_off (id, section_id, revision_id, hash, person_id)
    values (${given.id ?? `${section}-${person}`}, ${given.section ?? section}, ${`${section}-1`}, ${given.hash ?? 'hash'}, ${person})`

const update = (columns: Record<string, string | null>) =>
  sql()`update section set ${sql()(columns)} where id = ${section}`

const refusal = (work: PromiseLike<unknown>) => expect(Promise.resolve(work)).rejects

describe('what was said stands', () => {
  const signed = ['version', 'revision', 'sign_off', 'event']
  const published = ['edition', 'edition_section', 'edition_file', 'asset', 'act', 'attachment']

  test.each([...signed, ...published])('%s refuses update, delete and truncate', async (table) => {
    const [column] = await sql()<{ name: string }[]>`
      select column_name as name from information_schema.columns where table_name = ${table} limit 1`
    const name = sql()(column!.name)
    await refusal(sql()`update ${sql()(table)} set ${name} = ${name}`).toThrow(`${table} is kept`)
    await refusal(sql()`delete from ${sql()(table)}`).toThrow(`${table} is kept`)
    await refusal(sql()`truncate ${sql()(table)} cascade`).toThrow('is kept')
  })

  test.each(['section', 'draft', 'collision', 'person'])('%s is never deleted', async (table) => {
    await refusal(sql()`delete from ${sql()(table)}`).toThrow(`${table} is kept`)
    await refusal(sql()`truncate ${sql()(table)} cascade`).toThrow('is kept')
  })

  test('truncating what others hang on reaches none of them', async () => {
    await refusal(sql()`truncate report cascade`).toThrow('is kept')
  })
})

describe('authors and four eyes', () => {
  beforeEach(async () => {
    await write(1, 'kari')
  })

  test('a revision names everybody who wrote until then', async () => {
    await write(2, 'ola')
    await refusal(revise(1, ['kari'], { version: 2 })).toThrow('leaves out an author')
    await revise(1, ['kari', 'ola'], { version: 2 })
  })

  test('nobody slips a version in below a revision', async () => {
    await write(2, 'kari')
    await refusal(write(2, 'ola')).toThrow('not the next')
    await refusal(write(4, 'ola')).toThrow('not the next')
    await write(3, 'ola')
  })

  test('revisions are numbered without gaps', async () => {
    await refusal(revise(2, ['kari'])).toThrow('not the next')
    await revise(1, ['kari'])
    await refusal(revise(1, ['kari'])).toThrow('not the next')
    await revise(2, ['kari'])
  })

  test('an author cannot sign, another can, and only once', async () => {
    await revise(1, ['kari', 'siri'])
    await refusal(sign('kari')).toThrow('an author cannot sign')
    await refusal(sign('siri')).toThrow('an author cannot sign')
    await sign('ola')
    await refusal(sign('ola', { id: 'again' })).toThrow('sign_off_once')
  })

  test('a sign-off binds to the content it was given for', async () => {
    await revise(1, ['kari'])
    await refusal(sign('ola', { hash: 'another' })).toThrow('sign_off_binds_to_content')
    await refusal(sign('ola', { section: 'section1' })).toThrow('sign_off_binds_to_content')
  })
})

test('a draft goes forward only, to versions that are kept', async () => {
  const become = (version: number, content: string) =>
    sql()`update draft set version = ${version}, content = ${content}::text::jsonb where section_id = ${section}`
  await sql()`insert into draft (section_id, content, title) values (${section}, '{}', 'Eiendom')`
  await refusal(become(1, '{"a":1}')).toThrow('is not kept')
  await write(1, 'kari')
  await become(1, '{"a":1}')
  await refusal(become(1, '{"a":2}')).toThrow('does not go back')
  await refusal(become(0, '{"a":1}')).toThrow('does not go back')
})

describe('the state of a section', () => {
  beforeEach(async () => {
    await write(1, 'kari')
    await revise(1, ['kari'])
  })

  const submit = () => update({ state: 'submitted', submitted_revision_id: `${section}-1` })
  const approve = () => update({ state: 'approved', approved_revision_id: `${section}-1` })

  test('is submitted with a revision only', async () => {
    await refusal(update({ state: 'submitted' })).toThrow('section_submitted')
    await submit()
  })

  test('is approved with a signed revision only', async () => {
    await submit()
    await refusal(update({ state: 'approved' })).toThrow('section_approved')
    await refusal(approve()).toThrow('is not signed')
    await sign('ola')
    await approve()
  })

  test('is approved for what was submitted, not for an older signature', async () => {
    await submit()
    await sign('ola')
    await approve()
    await update({ state: 'draft' })
    await revise(2, ['kari'])
    await update({ state: 'submitted', submitted_revision_id: `${section}-2` })
    await refusal(update({ state: 'approved' })).toThrow('section_approved')
  })

  test('points at no revision of another section', async () => {
    const other = `other${n}`
    await sql()`insert into section (id, report_id, "order", state) values (${other}, ${report}, 'a1', 'draft')`
    await revise(1, [], { version: 0, section: other })
    await refusal(update({ submitted_revision_id: `${other}-1` })).toThrow('section_submits_its_own_revision')
  })

  test('a section stands below a section of its own report', async () => {
    await refusal(update({ parent_id: 'section1' })).toThrow('section_stands_in_its_own_report')
  })

  test.each(states.flatMap((from) => states.map((to) => ({ from, to }))))(
    'goes from $from to $to if some move does',
    async ({ from, to }) => {
      await sign('ola')
      await update({ submitted_revision_id: `${section}-1`, approved_revision_id: `${section}-1` })
      await bring(from)
      const allowed = from === to || leadsTo(from).includes(to)
      if (allowed) await update({ state: to })
      else await refusal(update({ state: to })).toThrow('does not go')
    },
  )
})

const leadsTo = (from: string): string[] =>
  Object.values(moves)
    .filter((move) => (move.from as readonly string[]).includes(from))
    .flatMap((move) => move.to ?? [])

/** Past the guard, because every state is a starting point here. */
async function bring(state: string): Promise<void> {
  await sql().begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`update section set state = ${state} where id = ${section}`
  })
}

describe('editions', () => {
  const publish = (number: number) =>
    sql()`insert into edition (id, report_id, number, stylesheet, created_by)
      values (${`${report}-${number}`}, ${report}, ${number}, 'public.css', 'kari')`

  test('are numbered without gaps', async () => {
    await refusal(publish(2)).toThrow('not the next')
    await publish(1)
    await refusal(publish(1)).toThrow('not the next')
    await publish(2)
  })

  test('a report shows an edition of its own', async () => {
    await publish(1)
    await sql()`update report set current_edition_id = ${`${report}-1`} where id = ${report}`
    await refusal(
      sql()`update report set current_edition_id = ${`${report}-1`} where id = 'report1'`,
    ).toThrow('report_shows_its_own_edition')
  })

  const show = (edition: string, on = section) =>
    sql()`insert into edition_section (edition_id, section_id, revision_id, number, title, path)
      values (${edition}, ${on}, ${`${section}-1`}, '1', 'Eiendom', 'eiendom')`

  test('show signed revisions only', async () => {
    await write(1, 'kari')
    await revise(1, ['kari'])
    await publish(1)
    await refusal(show(`${report}-1`)).toThrow('is not signed')
    await sign('ola')
    await show(`${report}-1`)
  })

  test('of a report that came in published need no signature, and no report becomes such', async () => {
    const id = `imported${n}`
    await sql()`insert into report (id, year, title, slug, imported) values (${id}, 2017, 'Årsmelding', ${id}, true)`
    await sql()`insert into edition (id, report_id, number, stylesheet, created_by)
      values (${id}, ${id}, 1, 'public.css', 'kari')`
    await write(1, 'kari')
    await revise(1, ['kari'])
    await show(id)
    await refusal(sql()`update report set imported = true where id = ${report}`).toThrow('does not become')
  })

  test('show no revision of another section', async () => {
    const other = `other${n}`
    await sql()`insert into section (id, report_id, "order") values (${other}, ${report}, 'a1')`
    await write(1, 'kari')
    await revise(1, ['kari'])
    await sign('ola')
    await publish(1)
    await refusal(show(`${report}-1`, other)).toThrow('edition_shows_a_revision_of_the_section')
  })
})
