import type { IncomingMessage, ServerResponse } from 'node:http'
import { preview } from '@/lib/sections/preview'
import { actorOf } from '@/lib/session/actor'
import { tokenFrom } from '@/lib/session/cookie'
import { etagOf, send } from './answer'
import { answer } from './copies'

const address = /^\/desk\/sections\/([A-Za-z0-9_-]{6,40})\/preview(?:\?revision=([A-Za-z0-9_-]{6,40}))?$/

/** Answers a preview: drawn here, where published pages are drawn. What the actor may not see is left to Next's 404. */
export async function servePreview(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  const [, id, revision] = address.exec(req.url ?? '') ?? []
  if (!id || req.method !== 'GET') return false
  const actor = await actorOf(tokenFrom(req.headers.cookie))
  const html = actor && (await preview(actor, id, revision ?? null))
  if (!html) return false
  const identity = Buffer.from(html)
  const bytes = {
    type: 'text/html; charset=utf-8',
    identity,
    etag: etagOf(identity),
    gzip: null,
    brotli: null,
  }
  send(req, res, { ...answer(bytes, 'private, no-store') })
  return true
}
