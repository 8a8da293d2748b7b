import type { IncomingMessage, ServerResponse } from 'node:http'
import { lost } from '@/db/lost'
import { citations } from '@/lib/citing/answer'
import { wantedAt } from '@/lib/core/exporting'
import { isOurs } from '@/lib/core/report'
import { pageKey } from '@/lib/core/visits/tally'
import { type Download, exported, sendDownload } from '@/lib/exports/answer'
import { isOverTime, overTime } from '@/lib/over-time/answer'
import { countVisit } from '@/lib/visits/count'
import { type Address, pageAddress } from './addresses'
import { type Answer, redirect, send } from './answer'
import { asset, file } from './copies'
import { addresses, age, answers } from './memory'
import { gone, listing, notFound, unavailable, withdrawn } from './notices'
import { isOnward, onward } from './onward'
import { whereTo } from './read'
import { type Asked, asked } from './request'

type Found = Answer | Download | { to: string; status: 301 | 308 }

/** Answers public addresses from memory, or by one indexed read; Next is not woken. False: it is not for readers. */
export async function servePublished(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  const url = req.url ?? '/'
  const known = answers.get(url)
  const wanted = known ? null : asked(url)
  if (isOthers(wanted)) return false
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { allow: 'GET, HEAD' }).end()
    return true
  }
  const found = known ?? (await once(wanted, req).catch(sayUnavailable))
  if ('to' in found) redirect(res, found)
  else if ('download' in found) await sendDownload(req, res, found)
  else {
    send(req, res, found)
    if (found.page !== null) countVisit(req, found.page)
  }
  return true
}

/** The desk, the sign-in, Next's own files. */
function isOthers(wanted: Asked | null): boolean {
  if (wanted?.kind === 'report') return isOurs(wanted.slug)
  return wanted?.kind === 'elsewhere' && isOurs(wanted.address.split('/')[1] ?? '')
}

const underWay = new Map<string, Promise<Found>>()

/**
 * What stands at an address, found once for all who ask meanwhile, and kept under the one way to write it: neither a
 * query that means nothing nor other escapes make another page of it.
 */
function once(wanted: Asked | null, req: IncomingMessage): Promise<Found> {
  const key = keyOf(wanted)
  if (key === null) return find(wanted, req)
  const known = answers.get(key) ?? underWay.get(key)
  if (known) return Promise.resolve(known)
  const asOf = age()
  const finding = find(wanted, req)
    .then((found) => keep(key, found, asOf))
    .finally(() => underWay.delete(key))
  underWay.set(key, finding)
  return finding
}

/** Null: the query says something there, or there is nothing to keep. */
function keyOf(wanted: Asked | null): string | null {
  if (wanted?.kind === 'listing') return '/'
  if (wanted?.kind === 'asset') return `/_b/${wanted.name}`
  if (wanted?.kind !== 'report' || isOverTime(wanted.path) || wantedAt(wanted.path)) return null
  const { slug, path, edition } = wanted
  return pageAddress(slug, edition === null ? path : [`u/${edition}`, path].filter(Boolean).join('/'))
}

/** Keeps what is published; what is not there is not worth the room. */
function keep(key: string, found: Found, asOf: number): Found {
  if ('page' in found && asOf === age() && found.status === 200) answers.set(key, found)
  return found
}

function sayUnavailable(error: unknown): Promise<Answer> {
  if (lost(error)) return unavailable()
  throw error
}

async function find(wanted: Asked | null, req: IncomingMessage): Promise<Found> {
  switch (wanted?.kind) {
    case undefined:
      return notFound()
    case 'elsewhere':
      return { to: wanted.address, status: 308 }
    case 'listing':
      return listing()
    case 'asset':
      return (await asset(wanted.name)) ?? notFound()
    case 'report':
      return inReport(wanted, req)
  }
}

type InReport = Asked & { kind: 'report' }

/** What stands there, and where it is a page, which: the same in every edition. */
async function inReport(wanted: InReport, req: IncomingMessage): Promise<Found> {
  const address = (await addresses()).get(wanted.slug)
  if (!address) return notFound()
  const found = await at(wanted, address, req)
  const isPage = 'page' in found && found.status === 200 && found.type.startsWith('text/html')
  return isPage ? { ...found, page: pageKey(address.reportId, wanted.path) } : found
}

async function at(
  { slug, path, edition }: InReport,
  address: Address,
  { url = '/', method }: IncomingMessage,
): Promise<Found> {
  if (!address.current)
    return address.withdrawnNote === null ? notFound() : withdrawn(address, address.withdrawnNote)
  // A dot is in no address of a page, so that nothing stored is called as what is made on demand.
  if (wantedAt(path))
    return (
      (await exported(slug, address, path, { number: edition, headersAlone: method === 'HEAD' })) ??
      moved(slug, address, path, edition)
    )
  const asked = { slug, address, path, edition }
  if (edition !== null && !address.editions.has(edition)) return notFound({ language: address.language })
  if (edition !== null)
    return (
      (await file(slug, address, path, edition)) ?? (await citations(asked)) ?? living(slug, address, path)
    )
  return (
    (await file(slug, address, path, null)) ??
    (await citations(asked)) ??
    (await onward(slug, address, path)) ??
    (await overTime({ slug, address, path, query: new URL(url, 'http://report').searchParams })) ??
    moved(slug, address, path)
  )
}

/** What is told of all years has one address, whichever edition leads there. */
function living(slug: string, { language }: Address, path: string): Promise<Answer> | Found {
  return isOnward(path) || isOverTime(path)
    ? { to: encodeURI(`/${slug}/${path}`), status: 301 }
    : notFound({ language })
}

/** What an earlier edition had here has moved, or is gone. */
async function moved(
  slug: string,
  address: Address,
  path: string,
  edition: number | null = null,
): Promise<Found> {
  const { language } = address
  if (edition !== null) return notFound({ language })
  const held = await whereTo(address.reportId, address.current?.id ?? null, path)
  if (!held) return notFound({ language })
  if (held.kind === 'moved') return { to: `/${slug}/${held.path}`, status: 301 }
  return gone(address, { number: held.edition, address: `/${slug}/u/${held.edition}/${path}` })
}
