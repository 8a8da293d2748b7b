import { nanoid } from 'nanoid'
import { line } from '@/lib/core/rich'
import type { Change } from '@/lib/core/tree'
import { saveDraft } from '@/lib/sections/save'
import type { Cast } from '@/lib/testing/cast'
import { ms, promise, quantile, tell, timed, times } from './figures'
import { items, list, manyItems } from './many-items'

const words =
  'Skolen åpnet to uker før fristen og kostet mindre enn rammen, og elevene trives i de nye rommene. '

/** Autosave of one item in a section of 300, by writers who each wait for the answer before they save again. */
export async function autosave(cast: Cast): Promise<void> {
  console.log('\nAutolagring av ett punkt i et kapittel med 300 punkter')
  const few = await saving(cast, { writers: 10, saves: 30, count: 10 })
  const ten = await saving(cast, { writers: 10, saves: 30, count: 300 })
  const forty = await saving(cast, { writers: 40, saves: 10, count: 300 })
  tell('ti skriver samtidig', spread(ten), 'p95 under 60 ms')
  tell('førti skriver samtidig', spread(forty))
  tell('300 punkter mot 10', times(quantile(ten, 0.5), quantile(few, 0.5)))
}

const spread = (all: number[]) =>
  `p50 ${ms(quantile(all, 0.5))}, p95 ${ms(quantile(all, 0.95))} av ${all.length}`

type Round = { writers: number; saves: number; count: number }

/** How long each save took, in a section of so many items. */
async function saving(cast: Cast, { writers, saves, count }: Round): Promise<number[]> {
  const id = await manyItems(cast, words, count)
  const failures: string[] = []
  const all = await Promise.all(
    Array.from({ length: writers }, (_, writer) => write(cast, id, { writer, saves, count }, failures)),
  )
  if (failures.length > 0) promise('lagringer som ble avvist', failures.join(' '), false)
  return all.flat()
}

async function write(
  cast: Cast,
  id: string,
  { writer, saves, count }: { writer: number; saves: number; count: number },
  failures: string[],
): Promise<number[]> {
  const times: number[] = []
  let baseVersion = 1
  for (let n = 0; n < saves; n++) {
    const item = items[(writer * 7 + n) % count] as string
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
