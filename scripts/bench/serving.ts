import { createServer, get, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import autocannon from 'autocannon'
import { servePublished } from '@/lib/editions/serve'
import { buildIsOld } from '../server/build'
import { tell } from './figures'

/** As a browser asks: what it is answered with is counted. */
const accept = {
  'accept-encoding': 'br',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
}

/** A published page from our handler against a bare server with the same bytes in memory, in turns, in one run. */
export async function serving(slug: string): Promise<void> {
  console.log('\nServering av en publisert side')
  const path = `/${slug}/tjenester-1/kapittel-1`
  const ours = await listen((req, res) => void servePublished(req, res))
  const page = await fetch(`${ours.url}${path}`, { headers: accept })
  if (page.status !== 200) throw new Error(`${path} answers ${page.status}`)
  const etag = page.headers.get('etag') ?? ''
  const bare = await listen(await bareTwin(`${ours.url}${path}`))
  const full = await inTurns(ours.url + path, bare.url, accept)
  const known = await inTurns(ours.url + path, `${bare.url}/304`, { ...accept, 'if-none-match': etag })
  tell('hele siden, mot bar node:http', ratio(full), 'minst 0,8')
  tell('304, mot bar node:http', ratio(known), 'minst 0,8')
  await firstVisit(ours.url, path)
  await againstNext(ours.url + path)
  await Promise.all([ours.stop(), bare.stop()])
}

/**
 * Against what Next has prerendered. Every page of the desk carries a nonce of its own, so none of them is;
 * the icon is, and goes the same way through Next.
 */
async function againstNext(page: string): Promise<void> {
  if (await buildIsOld())
    return tell('mot en forhåndstegnet fil i Next', 'ikke målt: kjør npm start først, som bygger')
  const app = (await import('next')).default({ dev: false })
  await app.prepare()
  const next = await listen(app.getRequestHandler() as RequestListener)
  const { ours, bare } = await inTurns(page, `${next.url}/icon.svg`, accept)
  tell(
    'mot en forhåndstegnet fil i Next',
    `${(ours / bare).toFixed(1)} ganger (${Math.round(bare)} i sekundet)`,
  )
  await next.stop()
  await app.close()
}

/** The smallest server that could send the same answers, bytes and headers. */
async function bareTwin(url: string): Promise<RequestListener> {
  const page = await raw(url)
  const known = await raw(url, { 'if-none-match': page.headers.etag ?? '' })
  return (req, res) => {
    const { status, headers, bytes } = req.url === '/304' ? known : page
    res.writeHead(status, headers)
    res.end(bytes)
  }
}

type Raw = { status: number; headers: IncomingHttpHeaders; bytes: Buffer }

/** An answer as it comes over the wire, without what node adds by itself. */
function raw(url: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { ...accept, ...headers } }, (res) => {
      const { date: _, connection: __, 'keep-alive': ___, ...own } = res.headers
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: own, bytes: Buffer.concat(chunks) }),
      )
    }).on('error', reject)
  })
}

/** Requests per second of both, measured three times in turns; the medians. */
async function inTurns(
  a: string,
  b: string,
  headers: Record<string, string>,
): Promise<{ ours: number; bare: number }> {
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < 3; round++) {
    ours.push(await rate(a, headers))
    bare.push(await rate(b, headers))
  }
  return { ours: ours.sort((x, y) => x - y)[1] ?? 0, bare: bare.sort((x, y) => x - y)[1] ?? 0 }
}

async function rate(url: string, headers: Record<string, string>): Promise<number> {
  const run = await autocannon({ url, headers, connections: 50, duration: 4, pipelining: 1, workers: 1 })
  return run.requests.average
}

const ratio = ({ ours, bare }: { ours: number; bare: number }) =>
  `${(ours / bare).toFixed(2)} (${Math.round(ours)} mot ${Math.round(bare)} i sekundet)`

/** Bytes and requests of a first visit to a page with text, table and chart. */
async function firstVisit(url: string, path: string): Promise<void> {
  const html = await (await fetch(url + path)).text()
  const linked = [...html.matchAll(/<(?:link rel="stylesheet"|img|script)[^>]*(?:href|src)="([^"]+)"/g)].map(
    (found) => found[1] as string,
  )
  const sizes = await Promise.all([path, ...linked].map(async (one) => (await raw(url + one)).bytes.length))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  tell(
    'første besøk: side og stilark, komprimert',
    `${(total / 1000).toFixed(1)} kB i ${sizes.length} forespørsler`,
    'høyst 30 kB, 3 forespørsler',
  )
}

async function listen(handler: RequestListener): Promise<{ url: string; stop: () => Promise<void> }> {
  const server: Server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
