import type { RequestListener } from 'node:http'
import { servePublished } from '@/lib/editions/serve'
import { buildIsOld } from '../server/build'
import { tell } from './figures'
import { manyPages } from './many-pages'
import { againstNginx } from './nginx'
import { accept, inTurns, listen, ratio, raw } from './rates'

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
  await againstNginx(ours.url + path)
  await manyPages(ours.url, slug, path)
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
