/** What a public address asks for. `path` lies below the report's address, without slashes around it. */
export type Asked =
  | { kind: 'listing' }
  | { kind: 'asset'; name: string }
  | { kind: 'report'; slug: string; path: string; edition: number | null }
  /** The same without a slash at the end, or without doubled ones. */
  | { kind: 'elsewhere'; address: string }

/** Reads a request's address; null: it cannot be one of ours (bad escapes, dots, control characters). */
export function asked(url: string): Asked | null {
  const [address = '/'] = url.split(/[?#]/, 1)
  const path = decoded(address)
  if (path === null) return null
  if (path === '/') return { kind: 'listing' }
  const tidy = `/${path.split('/').filter(Boolean).join('/')}`
  if (tidy !== path) return { kind: 'elsewhere', address: encodeURI(tidy) }
  const [slug = '', ...rest] = tidy.slice(1).split('/')
  if (slug === '_b') return { kind: 'asset', name: rest.join('/') }
  if (rest[0] !== 'u') return { kind: 'report', slug, path: rest.join('/'), edition: null }
  const edition = /^[1-9]\d{0,5}$/.test(rest[1] ?? '') ? Number(rest[1]) : 0
  return { kind: 'report', slug, path: rest.slice(2).join('/'), edition }
}

function decoded(address: string): string | null {
  try {
    const path = decodeURIComponent(address)
    const strange = [...path].some((char) => char < ' ' || char === '\\')
    return strange || path.split('/').some((part) => part === '.' || part === '..') ? null : path
  } catch {
    return null
  }
}
