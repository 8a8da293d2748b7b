import type { IncomingMessage, ServerResponse } from 'node:http'
import { preview } from '@/lib/sections/preview'
import { actorOf } from '@/lib/session/actor'
import { tokenFrom } from '@/lib/session/cookie'
import { answer, send } from './answer'
import { encoded } from './compress'

const address = /^\/desk\/sections\/([A-Za-z0-9_-]{6,40})\/preview(?:\?revision=([A-Za-z0-9_-]{6,40}))?$/

/**
 * Answers a preview: drawn here, where published pages are drawn. Strangers are led to sign in, and back again;
 * what the actor may not see is left to Next's 404.
 */
export async function servePreview(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  const [, id, revision] = address.exec(req.url ?? '') ?? []
  if (!id || req.method !== 'GET') return false
  const actor = await actorOf(tokenFrom(req.headers.cookie))
  if (!actor) return leadToSignIn(req, res)
  const html = await preview(actor, id, revision ?? null)
  if (!html) return false
  const bytes = await encoded(Buffer.from(html), 'answer')
  send(req, res, answer('text/html; charset=utf-8', bytes, { cache: 'private, no-store' }))
  return true
}

function leadToSignIn({ url = '' }: IncomingMessage, res: ServerResponse): true {
  const location = `/sign-in?next=${encodeURIComponent(url)}`
  res.writeHead(307, { location, 'cache-control': 'no-store' }).end()
  return true
}
