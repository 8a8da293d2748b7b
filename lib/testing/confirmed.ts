import { asc, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { version } from '@/db/schema/versions'
import type { Actor } from '@/lib/core/access'
import type { Outcome } from '@/lib/core/outcome'
import { line } from '@/lib/core/rich'
import type { Save, SaveAnswer } from '@/lib/core/saving'
import { words } from '@/lib/core/section'
import { openSection } from '@/lib/sections/open'

export type Confirmed = { saveId: string; version: number; said: string }

/** One way to save; throws, or refuses, while something is down. */
export type Put = (save: Save) => Promise<Outcome<SaveAnswer>>

const list = 'resultater'

/** Saves so many points, each repeated under its own id until it is confirmed, as a page does. */
export async function savePoints(
  put: Put,
  count: number,
  before: (n: number) => unknown,
): Promise<Confirmed[]> {
  const confirmed: Confirmed[] = []
  const block = { id: list, kind: 'results', order: 'a1', heading: null, items: [] }
  for (let n = 0; n < count; n++) {
    const said = `Punkt nummer ${n}.`
    const point = { id: `punkt-${n}`, order: 'a0', text: line(said) }
    const save: Save = {
      baseVersion: confirmed.at(-1)?.version ?? 0,
      saveId: nanoid(),
      changes:
        n === 0
          ? [{ path: ['blocks', list], to: { ...block, items: [point] } }]
          : [{ path: ['blocks', list, 'items', point.id], to: point }],
    }
    void before(n)
    const { version } = await untilConfirmed(put, save)
    confirmed.push({ saveId: save.saveId, version, said })
  }
  return confirmed
}

async function untilConfirmed(put: Put, save: Save): Promise<SaveAnswer> {
  for (;;) {
    const outcome = await put(save).catch(() => null)
    if (outcome?.ok) return outcome.value
    if (outcome && outcome.refusal.kind !== 'unavailable') throw new Error(outcome.refusal.says)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Which of the confirmed saves are not in the draft, or not kept as the one version they were told to be. */
export async function missing(
  actor: Actor,
  id: string,
  confirmed: readonly Confirmed[],
): Promise<Confirmed[]> {
  const opened = await openSection(actor, id)
  const says = opened ? words(opened.content) : []
  const kept = await db.select().from(version).where(eq(version.sectionId, id)).orderBy(asc(version.version))
  return confirmed.filter(({ saveId, said }) => {
    const versions = kept.filter((one) => one.saveId === saveId)
    return versions.length !== 1 || !says.includes(said)
  })
}
