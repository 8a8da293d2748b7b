import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { during, now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { Block } from '@/lib/core/blocks/all'
import { asNode } from '@/lib/core/merge'
import type { MoveInput } from '@/lib/core/moving'
import type { OpenedSection } from '@/lib/core/opened'
import type { Outcome } from '@/lib/core/outcome'
import type { Content } from '@/lib/core/section'
import { type Change, diff } from '@/lib/core/tree'
import { contentAt } from '@/lib/sections/contents'
import { move as makeMove } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { resolve } from '@/lib/sections/resolve'
import { restore } from '@/lib/sections/restore'
import { saveDraft } from '@/lib/sections/save'
import { minutesAfter } from './calendar'
import { livingOn } from './living-on'

/** What somebody does in a section. */
export type Act = (actor: Actor, id: string) => Promise<void>

/** The blocks as they should be, from what stands and what was signed last year. */
export type Wanted = (blocks: Block[], last: Block[]) => Block[]

/** The value of an outcome that the demo knows to be good. */
export async function must<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome
  if (!settled.ok) throw new Error(`The demo was refused: ${settled.refusal.says}`)
  return settled.value
}

export async function opened(actor: Actor, id: string): Promise<OpenedSection> {
  const found = await openSection(actor, id)
  if (!found) throw new Error(`${actor.name} may not read ${id}`)
  return found
}

/** A sitting at the form: one save for each block that changes, two minutes apart. */
export const write =
  (wanted: Wanted): Act =>
  async (actor, id) => {
    const { content, version, last } = await opened(actor, id)
    const before = last?.content.blocks ?? []
    await save(actor, id, { content, version, wanted: livingOn(wanted(content.blocks, before), before) })
  }

/** The same by somebody whose screen does not yet show what was saved last. */
export const writeUnaware =
  (wanted: Wanted): Act =>
  async (actor, id) => {
    const version = (await opened(actor, id)).version - 1
    const content = await contentAt(db, id, version)
    if (!content) throw new Error(`${id} has no version ${version}`)
    await save(actor, id, { content, version, wanted: wanted(content.blocks, []) })
  }

export async function save(
  actor: Actor,
  id: string,
  from: { content: Content; version: number; wanted: Block[] },
) {
  const changes = diff(asNode(from.content), asNode({ ...from.content, blocks: from.wanted }))
  const begun = now()
  let version = from.version
  for (const [i, one] of byBlock(changes).entries()) {
    const saving = { id, baseVersion: version, saveId: nanoid(), changes: one }
    const answer = await during(minutesAfter(begun, 2 * i), () => must(saveDraft(actor, saving)))
    version = answer.version
  }
}

/** What is taken out goes at once, with the first part. */
function byBlock(changes: Change[]): Change[][] {
  const parts = new Map<string | undefined, Change[]>()
  const [first] = changes.filter(({ to }) => to !== undefined)
  for (const change of changes) {
    const part = change.to === undefined ? (first?.path[1] ?? '') : change.path[1]
    parts.set(part, [...(parts.get(part) ?? []), change])
  }
  return [...parts.values()]
}

const move =
  (name: MoveInput['move'], seen: (section: OpenedSection) => number | string | undefined) =>
  (note = ''): Act =>
  async (actor, id) => {
    const saw = seen(await opened(actor, id)) ?? ''
    await must(makeMove(actor, { id, move: name, seen: saw, note }))
  }

export const submit = move('submit', (section) => section.version)
export const approve = move('approve', (section) => section.submitted?.revision)
export const sendBack = move('sendBack', (section) => section.submitted?.revision)
export const reopen = move('reopen', (section) => section.signed?.revision)

/** Brings back what stood so many versions ago. */
export const bringBack =
  (versions: number): Act =>
  async (actor, id) => {
    const { version } = await opened(actor, id)
    await must(restore(actor, { id, version: version - versions, seen: version }))
  }

/** Chooses the text that came later, of two that collide. */
export const chooseMine: Act = async (actor, id) => {
  const { collisions, version: seen } = await opened(actor, id)
  await must(resolve(actor, { id, collision: collisions[0]?.id ?? '', choice: 'mine', seen }))
}
