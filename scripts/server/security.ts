import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const dev = process.env.NODE_ENV === 'development'

const standing = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
}

/** What every answer says, whatever it holds. */
export function secure(res: ServerResponse, https: boolean): void {
  for (const [name, value] of Object.entries(standing)) res.setHeader(name, value)
  if (https) res.setHeader('strict-transport-security', 'max-age=31536000')
}

/** The policy of the desk. Next reads the nonce from the request and marks its own scripts with it. */
export function allowDeskScripts(req: IncomingMessage, res: ServerResponse): void {
  const policy = deskPolicy(randomBytes(16).toString('base64'))
  req.headers['content-security-policy'] = policy
  res.setHeader('content-security-policy', policy)
}

function deskPolicy(nonce: string): string {
  return Object.entries({
    'default-src': "'self'",
    // React's tools in development need eval.
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'style-src': dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    // Attributes alone: drag and drop draws its hidden help text with them on the server.
    'style-src-attr': "'unsafe-inline'",
    // Files are read in a worker of their own; what unpacks them makes more from blobs.
    'worker-src': "'self' blob:",
    'img-src': "'self' data: blob:",
    'connect-src': dev ? "'self' ws:" : "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
