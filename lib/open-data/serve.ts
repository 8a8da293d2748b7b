import type { IncomingMessage, ServerResponse } from 'node:http'
import { lost } from '@/db/lost'
import { asked } from '@/lib/core/open-data/asked'
import { wantedLanguage, wantsTurtle } from '@/lib/core/open-data/negotiating'
import { documents } from '@/lib/core/open-data/operations'
import { api } from '@/lib/core/open-data/place'
import { queries } from '@/lib/core/open-data/query'
import { type Route, routeOf, speaks } from '@/lib/core/open-data/route'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { type Answer, send } from '@/lib/editions/answer'
import { age, answers, installation } from '@/lib/editions/memory'
import { inLanguage } from '@/lib/language'
import { origin } from '@/lib/origin'
import { problemAnswer, shared } from './answer'
import { ask } from './ask'
import { documentAnswer } from './documents'
import { isOfSite, siteAnswer } from './site'

/** Answers the read API, and what stands beside the reports for robots: what is published. False: it is not asked for. */
export async function serveOpenData(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  const url = req.url ?? '/'
  const [address = ''] = url.split(/[?#]/, 1)
  if (!isOfSite(address) && address !== api && !address.startsWith(`${api}/`)) return false
  if (req.method === 'OPTIONS') allow(res)
  else send(req, res, await answerTo(req, url, address))
  return true
}

async function answerTo(req: IncomingMessage, url: string, address: string): Promise<Answer> {
  // Where the database is gone, that is told in bokmål.
  const house = await installation().catch(() => null)
  const language = wantedLanguage(req.headers['accept-language'], house?.language ?? 'nb')
  return inLanguage(language, async () => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      const detail = () => say('Du kan bare lese her. {method} er ikke mulig.', { method: req.method ?? '' })
      return problemAnswer({ status: 405, detail }, url, ['allow', methods])
    }
    const { accept = '' } = req.headers
    const route = isOfSite(address) ? null : routeOf(address.slice(api.length).replace(/\/$/, ''))
    const key = `data ${variantOf(route, accept, language)} ${url}`
    const asOf = age()
    const found =
      answers.get(key) ??
      (await find(url, address, route, accept).catch((error) => sayUnavailable(error, url)))
    if (asOf === age() && found.status === 200 && !url.includes('?')) answers.set(key, found)
    return found
  })
}

/** What is negotiated is another answer at the same address. */
function variantOf(route: Route | null, accept: string, language: Language): string {
  if (speaks(route)) return language
  return route?.name === 'catalog' && wantsTurtle(accept) ? 'turtle' : ''
}

async function find(url: string, address: string, route: Route | null, accept: string): Promise<Answer> {
  if (isOfSite(address)) return siteAnswer(address, new URL(url, origin()).searchParams)
  if (!route) return problemAnswer({ status: 404, detail: nothing }, url)
  if (route.kind === 'operation') return ask(route.name, route.params, url)
  const wish = asked(queries.none, new URL(url, origin()).searchParams)
  return 'wrong' in wish ? problemAnswer(wish.wrong, url) : documentAnswer(route.name, accept)
}

const nothing = () =>
  say('Adressen finnes ikke. Se {address}.', { address: `${api}${documents.openapi.path}` })

const methods = 'GET, HEAD, OPTIONS'

/** What a browser asks before it lets another's page read. */
function allow(res: ServerResponse): void {
  const how = [
    'access-control-allow-methods',
    methods,
    'access-control-allow-headers',
    'If-None-Match, Accept',
  ]
  res.writeHead(204, ['allow', methods, ...shared, ...how, 'access-control-max-age', '86400']).end()
}

function sayUnavailable(error: unknown, url: string): Promise<Answer> {
  if (!lost(error)) throw error
  const detail = () => say('Svaret kan ikke hentes akkurat nå. Prøv igjen om litt.')
  return problemAnswer({ status: 503, detail }, url, ['retry-after', '10'])
}
