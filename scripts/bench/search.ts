import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { edition, report, section } from '@/db/schema/reports'
import { askChild } from '@/lib/child'
import { line, rich } from '@/lib/core/rich'
import { pageOf } from '@/lib/core/search/page'
import type { Content } from '@/lib/core/section'
import { serveSearch } from '@/lib/search/answer'
import { keep } from '@/lib/search/keep'
import type { Cast } from '@/lib/testing/cast'
import { ms, quantile, tell } from './figures'
import { words } from './vocabulary'

const [years, sections, readers] = [20, 500, 20] as const

/** Twenty readers who search at once in twenty years of five hundred sections, each question new, then all of them again. */
export async function search({ turid }: Cast): Promise<void> {
  console.log(`\nSøk i ${years} år med ${sections} kapitler, ${readers} lesere på én gang`)
  for (let year = 0; year < years; year++) await lay(2007 + year, turid.id)
  await db.execute(sql`analyze`)
  const server = createServer((req, res) => void serveSearch(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await asked(url, questions(100, 7))
  for (const [what, kind] of Object.entries(kinds)) {
    const all = await asked(url, questions(400, 11 + what.length, kind))
    tell(what, spread(all))
  }
  const mixed = questions(600, 3)
  tell('alle slag, hvert spørsmål for første gang', spread(await asked(url, mixed)), 'p95 under 50 ms')
  tell('de samme om igjen', spread(await asked(url, mixed)))
  await new Promise((resolve) => server.close(resolve))
}

const spread = (all: number[]) =>
  `p50 ${ms(quantile(all, 0.5))}, p95 ${ms(quantile(all, 0.95))} av ${all.length}`

/** How long each question took; so many readers ask, in a process of their own, each its next when the last is answered. */
async function asked(url: string, questions: readonly string[]): Promise<number[]> {
  const program = ['scripts', 'bench', 'readers.ts']
  const took = await askChild(program, { url, questions, readers }, { patience: 300_000, heap: 256 })
  if (!Array.isArray(took)) throw new Error('The readers did not come back')
  return took
}

type Random = () => number
type Kind = (word: (from: number, to: number) => string, random: Random) => string

/** Words are taken by how common they are: from the commonest to the rarest of them all. */
const kinds: Record<string, Kind> = {
  'et sjeldent ord': (word) => `q=${word(2000, 6000)}`,
  'to vanlige ord': (word) => `q=${word(20, 300)}+${word(20, 300)}`,
  'et ord som står i nesten alle kapitler': (word) => `q=${word(20, 35)}`,
  'et ord med skrivefeil': (word) => `q=${word(500, 4000).replace(/(.)(.)(.)$/, '$2$1$3')}x`,
  'et ord i ett år, av ett slag': (word, random) =>
    `q=${word(50, 2000)}&rapport=${2007 + Math.floor(random() * years)}&type=result`,
}

function questions(count: number, seed: number, kind?: Kind): string[] {
  const random = seeded(seed)
  const word = (from: number, to: number) => words[from + Math.floor(random() * (to - from))] ?? ''
  const all = Object.values(kinds)
  return Array.from({ length: count }, (_, n) => {
    const made = (kind ?? all[n % all.length] ?? all[0])?.(word, random)
    return `/sok?${encodeURI(made ?? '')}`
  })
}

/** One published year: sections of about five hundred words, a few common and many rare, as language has them. */
async function lay(year: number, createdBy: string): Promise<void> {
  const random = seeded(year)
  const text = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(words.length ** random()) - 1] ?? '').join(' ')
  const home = { id: nanoid(), slug: String(year), year, title: 'Årsrapport' }
  const made = { id: nanoid(), reportId: home.id, number: 1, stylesheet: 'a.css', createdBy }
  await db.insert(report).values(home)
  await db.insert(edition).values(made)
  const pages = Array.from({ length: sections }, (_, n) => ({
    ...{ editionId: made.id, sectionId: nanoid() },
    ...{ path: `kapittel-${n}`, number: String(n + 1), unit: `Enhet ${n % 30}` },
    ...pageOf({ number: String(n + 1), title: text(3) }, contentOf(text), new Map()),
  }))
  const rows = pages.map(({ sectionId }, n) => ({ id: sectionId, reportId: home.id, order: `a${n}` }))
  await db.insert(section).values(rows)
  await keep(db, home.id, pages)
  await db.execute(sql`update report set current_edition_id = ${made.id} where id = ${home.id}`)
}

function contentOf(text: (count: number) => string): Content {
  const items = (of: string) =>
    Array.from({ length: 5 }, (_, n) => ({ id: `${of}-punkt-${n}`, order: `a${n}`, text: line(text(25)) }))
  return {
    title: '',
    language: 'nb',
    blocks: [
      { id: 'ingress-1', kind: 'lead', order: 'a0', text: line(text(40)) },
      { id: 'resultater-1', kind: 'results', order: 'a1', heading: null, items: items('res') },
      { id: 'utfordringer-1', kind: 'challenges', order: 'a2', heading: null, items: items('utf') },
      { id: 'tekst-1', kind: 'text', order: 'a3', heading: null, body: rich(text(80), text(80), text(80)) },
    ],
  }
}

/** The same numbers in every run. */
function seeded(seed: number): Random {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296
  }
}
