/** Where a file of an edition stands in its folder. A page is the index of a folder of its own. */
export function placeOf({ path, type }: { path: string; type: string }): string {
  if (!type.startsWith('text/html')) return path
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** The way from one file of a folder to another: "../eiendom/index.html". */
export function wayTo(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/')
}
