import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { SearchPage } from '@/components/report/search'
import { lost } from '@/db/lost'
import { mostSearching } from '@/db/searching'
import { type SearchWish, searchAddress, searchKinds, searchWish } from '@/lib/core/search/wish'
import { pageAddress } from '@/lib/editions/addresses'
import { type Answer, redirect, send } from '@/lib/editions/answer'
import { addresses, age } from '@/lib/editions/memory'
import { drawn, unavailable } from '@/lib/editions/notices'
import { output } from '@/lib/log-output'
import { turns } from '@/lib/turns'
import { publishedUnits, search } from './search'

/** As many at once as there are connections for it; more than can wait are asked to come again. */
const inTurn = turns({ most: mostSearching, room: 60 })

/** What was answered lately, and the units there are, while what readers have stays the same. */
const lately = new LRUCache<string, Answer>({
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: ({ size }) => size,
})
/** What is being found out: whoever asks the same meanwhile hears it too. */
const underWay = new Map<string, Promise<Answer>>()
let units: Promise<string[]> | null = null
let asOf = -1

/** Answers a search over what is published, without script. False: it is something else. */
export async function serveSearch(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  if (!/^\/sok\/?(\?|$)/.test(req.url ?? '')) return false
  const url = new URL(req.url ?? '', 'http://search')
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { allow: 'GET, HEAD' }).end()
    return true
  }
  const wish = searchWish.parse(Object.fromEntries(url.searchParams))
  if (url.pathname !== '/sok') redirect(res, { to: searchAddress(wish), status: 308 })
  else send(req, res, await answerOf(wish))
  return true
}

async function answerOf(wish: SearchWish): Promise<Answer> {
  const asked = searchAddress(wish)
  const now = age()
  if (asOf !== now) {
    lately.clear()
    underWay.clear()
    units = null
    asOf = now
  }
  const known = lately.get(asked) ?? underWay.get(asked)
  if (known) return known
  const found = findOut(asked, wish).finally(() => underWay.get(asked) === found && underWay.delete(asked))
  underWay.set(asked, found)
  return found
}

async function findOut(asked: string, wish: SearchWish): Promise<Answer> {
  const now = age()
  try {
    const made = await inTurn(() => drawnFor(wish))
    if (made && now === age()) lately.set(asked, made)
    return made ?? unavailable()
  } catch (error) {
    units = null
    if (!lost(error) && !isLate(error)) throw error
    output.error({ err: error }, 'search failed')
    return unavailable()
  }
}

/** PostgreSQL stopped it, as its connection asked for (db/searching.ts). */
const isLate = (error: unknown) => error instanceof Error && 'code' in error && error.code === '57014'

async function drawnFor(wish: SearchWish): Promise<Answer> {
  units ??= publishedUnits()
  const [{ hits, ...found }, allUnits, known] = await Promise.all([search(wish), units, addresses()])
  const reports = Array.from(known, ([slug, { year, title, language, current }]) =>
    current ? [{ slug, year, title, language }] : [],
  )
  const asked = known.get(wish.rapport)
  return drawn(
    200,
    async (house) => (
      <SearchPage
        {...house}
        reports={reports.flat()}
        units={allUnits}
        kinds={searchKinds}
        found={{
          ...found,
          hits: hits.map(({ slug, path, report, year, ...hit }) => ({
            ...hit,
            address: pageAddress(slug, path),
            report: { title: report, year },
          })),
        }}
      />
    ),
    { language: asked?.current ? asked.language : undefined },
  )
}
