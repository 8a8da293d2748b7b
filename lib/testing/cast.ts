import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { department, grant, person } from '@/db/schema/people'
import { report } from '@/db/schema/reports'
import type { Actor, Role } from '@/lib/core/access'
import { line } from '@/lib/core/rich'
import type { Language } from '@/lib/core/section'
import type { Change } from '@/lib/core/tree'
import { addSection } from '@/lib/reports/outline'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { saveDraft } from '@/lib/sections/save'
import { actorById } from '@/lib/session/actor'

/** The people of the tests, by what they may do. `kari` and `ola` write for Eiendom, `jonas` signs there. */
const roles = {
  kari: ['editor', 'eiendom'],
  ola: ['editor', 'eiendom'],
  jonas: ['approver', 'eiendom'],
  elin: ['editor', 'kultur'],
  siv: ['approver', 'kultur'],
  turid: ['manager', null],
  rune: ['administrator', null],
} as const satisfies Record<string, readonly [Role, string | null]>

export type Name = keyof typeof roles
export type Cast = Record<Name, Actor>

/**
 * Two departments and the people above. Their ids end in `of`: it keeps casts apart in a database that is
 * not theirs alone.
 */
export async function theCast(of = ''): Promise<Cast> {
  const units = ['eiendom', 'kultur'].map((name, i) => ({ id: name + of, name, order: `a${i}` }))
  await db.insert(department).values(units)
  const cast = await Promise.all(
    Object.keys(roles).map(async (name) => [name, await come(name as Name, of)] as const),
  )
  return Object.fromEntries(cast) as Cast
}

async function come(name: Name, of: string): Promise<Actor> {
  const [role, unit] = roles[name]
  const id = name + of
  await db.insert(person).values({ id, name, email: `${id}@solvik.example` })
  await db.insert(grant).values({ id: nanoid(), personId: id, role, departmentId: unit && unit + of })
  const actor = await actorById(id)
  if (!actor) throw new Error(`${name} did not come`)
  return actor
}

/** Lets somebody have chosen what the desk speaks to them. */
export const chose = ({ id }: Actor, language: Language) =>
  db.update(person).set({ language }).where(eq(person.id, id))

/** A report with its own address. */
export async function aReport(year = 2026): Promise<{ id: string; slug: string }> {
  const made = {
    id: nanoid(),
    slug: `r-${nanoid(8)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, 'x')}`,
  }
  await db.insert(report).values({ ...made, year, title: `Årsrapport ${made.slug}` })
  return made
}

type Wish = {
  report?: string
  parent?: string
  title?: string
  department?: string
  at?: 'blank' | 'draft' | 'submitted' | 'approved'
}

const homeOf = ({ grants }: Actor) => grants[0]?.departments?.[0] ?? ''

/** A section as far as the wish says, taken there by the cast. */
export async function aSection({ turid, kari, jonas }: Cast, wish: Wish = {}): Promise<string> {
  const { title = 'Eiendom', department: unit = homeOf(kari), at = 'draft' } = wish
  const home = wish.report ?? (await aReport()).id
  const added = await addSection(turid, {
    report: home,
    parent: wish.parent ?? null,
    title,
    department: unit,
  })
  if (!added.ok) throw new Error(added.refusal.says)
  const { id } = added.value
  if (at === 'blank') return id
  await save(kari, id, [...aLead('Vi bygger skoler.')])
  if (at === 'draft') return id
  await must(move(kari, { id, move: 'submit', seen: (await openSection(kari, id))?.version ?? -1, note: '' }))
  if (at === 'submitted') return id
  await must(
    move(jonas, {
      id,
      move: 'approve',
      seen: (await openSection(jonas, id))?.submitted?.revision ?? '',
      note: '',
    }),
  )
  return id
}

export function aLead(words: string, id: string = nanoid()): Change[] {
  return [{ path: ['blocks', id], to: { id, kind: 'lead', order: 'a0', text: line(words) } }]
}

/** Saves on top of what stands, as somebody alone in the section would. */
export async function save(actor: Actor, id: string, changes: Change[]) {
  const baseVersion = (await openSection(actor, id))?.version ?? 0
  return must(saveDraft(actor, { id, baseVersion, saveId: nanoid(), changes }))
}

/** The value of an outcome that has to be good. */
export async function must<T>(
  outcome: Promise<{ ok: true; value: T } | { ok: false; refusal: { says: string } }>,
): Promise<T> {
  const settled = await outcome
  if (!settled.ok) throw new Error(settled.refusal.says)
  return settled.value
}
