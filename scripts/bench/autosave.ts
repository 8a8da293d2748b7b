import { nanoid } from 'nanoid'
import { line } from '@/lib/core/rich'
import type { Change } from '@/lib/core/tree'
import { saveDraft } from '@/lib/sections/save'
import { aSection, type Cast, save } from '@/lib/testing/cast'
import { ms, quantile, tell, timed } from './figures'

const list = 'resultater'
const items = Array.from({ length: 300 }, (_, i) => `punkt-${String(i).padStart(3, '0')}`)
const words =
  'Skolen åpnet to uker før fristen og kostet mindre enn rammen, og elevene trives i de nye rommene. '

/** Autosave of one item in a section of 300, by writers who each wait for the answer before they save again. */
export async function autosave(cast: Cast): Promise<void> {
  console.log('\nAutolagring av ett punkt i et kapittel med 300 punkter')
  for (const [writers, saves] of [
    [10, 30],
    [40, 10],
  ] as const) {
    const id = await bigSection(cast)
    const failures: string[] = []
    const times = await Promise.all(
      Array.from({ length: writers }, (_, w) => write(cast, id, w, saves, failures)),
    )
    const all = times.flat()
    tell(
      `${writers} skriver samtidig, ${all.length} lagringer`,
      `p50 ${ms(quantile(all, 0.5))}, p95 ${ms(quantile(all, 0.95))}, ${failures.length} feil`,
      writers === 10 ? 'p95 under 60 ms' : 'ingen feil',
    )
  }
}

async function bigSection(cast: Cast): Promise<string> {
  const id = await aSection(cast, { at: 'blank' })
  const filled = items.map((name, i) => ({
    id: name,
    order: `a${i + 1000}`.replace(/0+$/, '5'),
    text: line(words),
  }))
  const block = { id: list, kind: 'results', order: 'a0', heading: null, items: filled }
  await save(cast.kari, id, [{ path: ['blocks', list], to: block }])
  return id
}

async function write(
  cast: Cast,
  id: string,
  writer: number,
  saves: number,
  failures: string[],
): Promise<number[]> {
  const times: number[] = []
  let baseVersion = 1
  for (let n = 0; n < saves; n++) {
    const item = items[(writer * 7 + n) % items.length] as string
    const changes: Change[] = [
      { path: ['blocks', list, 'items', item, 'text'], to: line(`${words}${writer} ${n}`) },
    ]
    times.push(
      await timed(async () => {
        const outcome = await saveDraft(cast.kari, { id, baseVersion, saveId: nanoid(), changes })
        if (outcome.ok) baseVersion = outcome.value.version
        else failures.push(outcome.refusal.says)
      }),
    )
    // Somebody who types sends a save about once a second, not as fast as the server answers.
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 200))
  }
  return times
}
