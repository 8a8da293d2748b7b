import { and, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { report, section } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { sourceOf } from '@/lib/core/importing/testing'
import type { MoveInput } from '@/lib/core/moving'
import type { MoveName, State } from '@/lib/core/workflow'
import { bringIn } from '@/lib/imports/bring-in'
import { assign } from '@/lib/reports/assign'
import { addSection, removeSection } from '@/lib/reports/outline'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { actorById } from '@/lib/session/actor'
import { aLead, aReport, must, save } from '@/lib/testing/cast'
import { anAsking } from './asking'
import { freeYear } from './fresh'
import { idOf, type PersonaName } from './personas'

/** How a section stands when somebody knocks, as the tables see it; `removed` from the outline, it is not there. */
export type Standing = { name: string; state: State; signed?: true; imported?: true; removed?: true }

/** Hinders nothing: it can be published too. */
export const signed: Standing = { name: 'approved', state: 'approved', signed: true }

export const standings: Standing[] = [
  { name: 'blank', state: 'blank' },
  { name: 'draft', state: 'draft' },
  { name: 'submitted', state: 'submitted' },
  { name: 'returned', state: 'returned' },
  signed,
  { name: 'reopened', state: 'draft', signed: true },
  { name: 'imported', state: 'submitted', imported: true },
  { name: 'removed', state: 'submitted', removed: true },
]

/** A section with what a caller has to have seen of it. */
export type Target = {
  id: string
  report: string
  slug: string
  version: number
  submitted: string | null
  /** Others are asked for figures of it, which opens nothing else to them. */
  request: string
  seen: (name: MoveName) => MoveInput['seen']
}

/** A fresh section in a report of its own, brought there by those who may. */
export async function aTarget({ name, imported, removed }: Standing): Promise<Target> {
  const id = imported ? await broughtIn() : await added()
  for (const step of ways[name] ?? []) await step(id)
  const target = { ...(await seenNow(id)), request: await anAsking(id, nanoid()) }
  if (removed) await must(removeSection(await as('manager'), { id }))
  return target
}

async function added(): Promise<string> {
  const manager = await as('manager')
  const { id: report } = await aReport()
  const wish = { report, parent: null, title: 'Eiendom', department: 'eiendom' }
  const { id } = await must(addSection(manager, wish))
  const care = { id, department: 'eiendom', owner: idOf('owner'), due: null, required: false, slug: null }
  await must(assign(manager, care))
  return id
}

/** Came in published; who answers for it is not known until somebody says so. */
async function broughtIn(): Promise<string> {
  const source = sourceOf('# Eiendom\n\nVi bygger skoler.\n')
  const wish = { source, year: freeYear(), title: 'Årsrapport' }
  const { slug } = await must(
    bringIn(await as('administrator'), { ...wish, published: true, corrections: [] }),
  )
  const [home] = await db.select({ id: report.id }).from(report).where(eq(report.slug, slug))
  const [made] = await db
    .update(section)
    .set({ departmentId: 'eiendom', ownerId: idOf('owner') })
    .where(and(eq(section.reportId, home!.id), eq(section.state, 'submitted')))
    .returning({ id: section.id })
  return made!.id
}

type Step = (id: string) => Promise<void>

const submitted: Step = (id) => made('author', id, 'submit')
const approved: Step = (id) => made('approver', id, 'approve')

const ways: Record<string, Step[]> = {
  draft: [written],
  submitted: [written, submitted],
  returned: [written, submitted, (id) => made('approver', id, 'sendBack')],
  approved: [written, submitted, approved],
  removed: [written, submitted],
  reopened: [written, submitted, approved, (id) => made('author', id, 'reopen')],
}

async function written(id: string): Promise<void> {
  await save(await as('author'), id, aLead('Vi bygger skoler.'))
  await save(await as('approver who wrote'), id, aLead('Og vi tar vare på dem.'))
  await save(await as('stand-in who wrote'), id, aLead('I år ble to ferdige.'))
}

async function made(who: PersonaName, id: string, name: MoveInput['move']): Promise<void> {
  const { seen } = await seenNow(id)
  await must(move(await as(who), { id, move: name, seen: seen(name), note: 'Fordi.' }))
}

async function seenNow(id: string): Promise<Omit<Target, 'request'>> {
  const opened = await openSection(await as('manager'), id)
  if (!opened) throw new Error('A manager reads every section')
  const { version, report } = opened
  const [sent, signed] = [opened.submitted?.revision ?? null, opened.signed?.revision ?? null]
  const seen = (name: MoveName) => {
    if (name === 'submit') return version
    return (name === 'revoke' || name === 'reopen' ? signed : sent) ?? 'nothing'
  }
  return { id, report: report.id, slug: report.slug, version, submitted: sent, seen }
}

async function as(who: PersonaName): Promise<Actor> {
  const actor = await actorById(idOf(who))
  if (!actor) throw new Error(`${who} is not here`)
  return actor
}
