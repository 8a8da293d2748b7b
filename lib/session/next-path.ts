const here = 'http://here.invalid'

/** Where to go after signing in: a path of ours, whatever the address line says; else the desk. */
export function nextPath(wish: unknown): string {
  if (typeof wish !== 'string' || !wish.startsWith('/') || !URL.canParse(wish, here)) return '/desk'
  const url = new URL(wish, here)
  // Next's own mark on what it fetches behind a link.
  if (url.searchParams.has('_rsc')) url.searchParams.delete('_rsc')
  // "/.//evil.example" is ours, and its tidied path "//evil.example" is not.
  const ours = url.origin === here && !url.pathname.startsWith('//')
  return ours ? `${url.pathname}${url.search}${url.hash}` : '/desk'
}
