import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import type { EventKind } from '@/lib/core/events'
import { append, type Entry } from '@/lib/log'
import { logChoices } from '@/lib/log/choices'
import { type LogFilter, logFilter } from '@/lib/log/filter'
import { readLog } from '@/lib/log/read'
import { verifyChain } from '@/lib/log/verify'
import { aReport, type Cast } from '@/lib/testing/cast'
import { ms, promise, quantile, tell, timed } from './figures'

const [events, batch] = [200_000, 2000]

/** A log of 200,000 events over twenty reports: opened, narrowed, turned over, and verified from end to end. */
export async function log({ rune }: Cast): Promise<void> {
  console.log('\nLoggen med 200 000 hendelser')
  const reports = await Promise.all(Array.from({ length: 20 }, (_, n) => aReport(2000 + n)))
  await fill(reports.map(({ id }) => id))
  const addresses = looks(reports[7]?.id ?? '')
  for (const address of addresses) await look(rune, address)
  const all: number[] = []
  for (let n = 0; n < 120; n++) all.push(await timed(() => look(rune, addresses[n % addresses.length] ?? {})))
  const [p50, p95] = [quantile(all, 0.5), quantile(all, 0.95)]
  tell('siden i loggen', `p50 ${ms(p50)}, p95 ${ms(p95)} av ${all.length}`, 'p95 under 200 ms')
  let whole = 0
  const before = process.memoryUsage().rss
  const time = await timed(async () => {
    const { length, broken } = await verifyChain()
    whole = broken ? 0 : length
  })
  const more = Math.round((process.memoryUsage().rss - before) / 1e6)
  tell('kontrollen av kjeden', `${(time / 1000).toFixed(1)} s, ${more} MB mer minne`, 'under 20 s')
  promise('hele kjeden holder', `${whole} ledd`, whole >= events)
}

const kinds: EventKind[] = [
  'section.write',
  'section.submit',
  'section.approve',
  'section.sendBack',
  'report.publish',
]
const day = 24 * 60 * 60 * 1000
const start = new Date('2020-01-01T08:00:00Z').getTime()

/** As years would fill it, through the one door that events come in by. */
async function fill(reports: readonly string[]): Promise<void> {
  for (let from = 0; from < events; from += batch) {
    const entries = Array.from({ length: batch }, (_, i) => entry(from + i, reports))
    await db.transaction((tx) => append(tx, ...entries))
  }
  await db.execute('analyze')
}

function entry(n: number, reports: readonly string[]): Entry {
  return {
    at: new Date(start + (n / events) * 2400 * day),
    actor: ['kari', 'ola', 'jonas', 'turid'][n % 4] ?? 'kari',
    kind: kinds[n % 7] ?? 'section.write',
    reportId: reports[n % reports.length],
    sectionId: `avsnitt-${n % 5000}`,
    data: n % 11 === 0 ? { note: 'Rettet tall etter revisjonen.' } : {},
  }
}

/** What an administrator asks for, the newest and the oldest. */
const looks = (report: string): LogFilter[] =>
  [
    {},
    { before: '1200' },
    { person: 'jonas' },
    { kind: 'report.publish' },
    { report },
    { report, kind: 'section.approve', person: 'jonas' },
    { section: 'avsnitt-4321' },
    { from: '2021-03-01', to: '2021-03-02' },
    { from: '2021-03-01', to: '2024-03-01', person: 'kari', kind: 'section.sendBack' },
    // Nothing fits: all of it is gone through in vain.
    { person: 'nobody', from: '2020-02-01' },
  ].map((asked) => logFilter.parse(asked))

async function look(actor: Actor, filter: LogFilter) {
  const [choices, page] = [await logChoices(actor, filter.report), await readLog(actor, filter)]
  if (!choices || !page) throw new Error('The log is not there')
}
