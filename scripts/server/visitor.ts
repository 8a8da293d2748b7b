import type { IncomingMessage } from 'node:http'
import type { Env } from '@/lib/env'

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/**
 * Makes the request's headers true: who asks, for which address, and over what. Anyone can send these
 * headers, so they count only as far as proxies of ours have written them.
 */
export function trueHeaders(req: IncomingMessage, env: Pick<Env, 'trustProxy' | 'publicUrl'>): void {
  const { headers } = req
  const chain = (first(headers['x-forwarded-for']) ?? '').split(',').map((hop) => hop.trim())
  const hops = [...chain.filter(Boolean), req.socket.remoteAddress ?? '']
  const proxied = env.trustProxy > 0
  const address = hops.at(-1 - env.trustProxy) ?? hops[0] ?? ''
  const own = env.publicUrl ? new URL(env.publicUrl).protocol.slice(0, -1) : 'http'
  const host = (proxied && first(headers['x-forwarded-host'])) || headers.host || ''
  const protocol = (proxied && first(headers['x-forwarded-proto'])) || own

  for (const name of Object.keys(headers)) {
    if (/^(x-forwarded-|x-middleware-|x-beretning-|forwarded$|x-nonce$)/.test(name)) delete headers[name]
  }
  headers['x-forwarded-for'] = address
  headers['x-forwarded-host'] = host
  headers['x-forwarded-proto'] = protocol
}
