import { today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { isHeading, isLate } from '@/lib/core/board'
import { latePeople } from '@/lib/core/board/late'
import { paged, shows } from '@/lib/core/board/narrowing'
import { sorted } from '@/lib/core/board/sorting'
import { viewOf } from '@/lib/core/board/view'
import { openBoard } from '@/lib/reports/board'
import { actorById } from '@/lib/session/actor'
import type { Cast } from '@/lib/testing/cast'
import { ms, quantile, tell, timed, times } from './figures'
import { manySections, settle } from './many-sections'

/** The board of a report of 2,000 sections, opened, narrowed and sorted, by its manager and by one who writes. */
export async function board({ turid }: Cast): Promise<void> {
  console.log('\nTavlen for en rapport med 2000 kapitler, 60 enheter og 300 personer')
  await settle()
  const [small, large] = [await manySections(200), await manySections(2000)]
  const writer = await actorById('p-7-0-bench')
  if (!writer) throw new Error('Nobody writes')
  const few = await opening(turid, small)
  const many = await opening(turid, large)
  tell('rapportansvarlig', spread(many.all), 'p95 under 200 ms')
  tell('derav regnet i serveren, for hver', ms(many.computed))
  tell('en som skriver for én enhet', spread((await opening(writer, large)).all))
  tell('2000 kapitler mot 200', times(quantile(many.all, 0.5), quantile(few.all, 0.5)))
}

const spread = (all: number[]) =>
  `p50 ${ms(quantile(all, 0.5))}, p95 ${ms(quantile(all, 0.95))} av ${all.length}`

const addresses = ['', 'sen=ja&sorter=frist', 'status=til-godkjenning&sorter=-hos', 'enhet=enhet-7&side=2']

/**
 * How long it takes to know everything that the page shows, at each of some addresses in turn, and how much of that
 * was computed in this process: it says more than a clock where others use the machine.
 */
async function opening(actor: Actor, slug: string): Promise<{ all: number[]; computed: number }> {
  const looks = (n: number) => look(actor, slug, addresses[n % addresses.length] ?? '')
  for (let n = 0; n < 20; n++) await looks(n)
  const all: number[] = []
  const before = process.cpuUsage()
  for (let n = 0; n < 80; n++) all.push(await timed(() => looks(n)))
  const { user, system } = process.cpuUsage(before)
  return { all, computed: (user + system) / 1000 / all.length }
}

async function look(actor: Actor, slug: string, address: string) {
  const found = await openBoard(actor, slug)
  if (!found) throw new Error('The board is not there')
  const day = today()
  const view = viewOf(Object.fromEntries(new URLSearchParams(address)))
  const written = found.rows.filter((row) => row.readable && !isHeading(row))
  const shown = written.filter((row) => shows(view, row, day))
  return [paged(sorted(shown, view.sort), view.page), latePeople(written.filter((row) => isLate(row, day)))]
}
