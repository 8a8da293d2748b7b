import type { IncomingMessage, ServerResponse } from 'node:http'
import { lost } from '@/db/lost'
import { wantsTurtle } from '@/lib/core/open-data/negotiating'
import { api } from '@/lib/core/open-data/place'
import { routeOf } from '@/lib/core/open-data/route'
import { type Answer, send } from '@/lib/editions/answer'
import { age, answers } from '@/lib/editions/memory'
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
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    const detail = `Du kan bare lese her. ${req.method} er ikke mulig.`
    return problemAnswer({ status: 405, detail }, url, ['allow', methods])
  }
  const { accept = '' } = req.headers
  // What is negotiated is another answer at the same address.
  const key = `data ${address === `${api}/catalog` && wantsTurtle(accept) ? 'turtle' : ''} ${url}`
  const asOf = age()
  const found =
    answers.get(key) ?? (await find(url, address, accept).catch((error) => sayUnavailable(error, url)))
  if (asOf === age() && found.status === 200 && !url.includes('?')) answers.set(key, found)
  return found
}

async function find(url: string, address: string, accept: string): Promise<Answer> {
  if (isOfSite(address)) return siteAnswer(address, new URL(url, origin()).searchParams)
  // The API is one, whoever's reports it tells of.
  return inLanguage('nb', () => told(url, address, accept))
}

async function told(url: string, address: string, accept: string): Promise<Answer> {
  const route = routeOf(address.slice(api.length).replace(/\/$/, ''))
  if (!route)
    return problemAnswer({ status: 404, detail: 'Adressen finnes ikke. Se /api/v1/openapi.json.' }, url)
  return route.kind === 'document' ? documentAnswer(route.name, accept) : ask(route.name, route.params, url)
}

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
  const detail = 'Svaret kan ikke hentes akkurat nå. Prøv igjen om litt.'
  return problemAnswer({ status: 503, detail }, url, ['retry-after', '10'])
}
