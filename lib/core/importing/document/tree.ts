/** What all documents are turned into before they are read: elements by their names in HTML, and text. */
export type Element = { name: string; given: Readonly<Record<string, string>>; of: Node[] }
export type Node = Element | string

/** Deeper than any office program nests. */
export const deepestTree = 200

export function element(name: string, given: Record<string, string> = {}, of: Node[] = []): Element {
  // An attribute may be called "__proto__".
  return { name, given: Object.assign(Object.create(null), given), of }
}

/** All text of a tree; what stands in different paragraphs or cells is parted. */
export function textWithin(node: Node): string {
  if (typeof node === 'string') return node
  const inner = node.of.map(textWithin).join('')
  return isInline(node.name) ? inner : ` ${inner} `
}

/** The first element, from outside in, that is sought. */
export function find(node: Node, sought: (one: Element) => boolean): Element | null {
  if (typeof node === 'string') return null
  if (sought(node)) return node
  for (const one of node.of) {
    const found = find(one, sought)
    if (found) return found
  }
  return null
}

export function findAll(node: Node, sought: (one: Element) => boolean): Element[] {
  if (typeof node === 'string') return []
  const below = node.of.flatMap((one) => findAll(one, sought))
  return sought(node) ? [node, ...below] : below
}

const block = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre search ' +
    'section summary table tbody td textarea tfoot th thead title tr ul'
  ).split(' '),
)

/** Does an element stand among words, rather than begin a line of its own? What is not known does. */
export const isInline = (name: string) => !block.has(name)
