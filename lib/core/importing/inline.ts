import type { Inline, Mark } from '../rich'
import { lineSchema } from '../rich'

/** Strong, emphasis and links, as Markdown writes them; a backslash takes the meaning from the next sign. */
const tokens =
  /\\(?<escaped>[\\`*_{}[\]()#+.!|~<>-])|\[(?<label>[^[\]]{1,500})\]\((?<href>[^\s()]{1,2000})\)|(?<![\p{L}\p{N}])(?<strongMark>\*\*|__)(?=\S)(?<strong>.{1,500}?)(?<=\S)\k<strongMark>(?![\p{L}\p{N}])|(?<![\p{L}\p{N}*_])(?<mark>[*_])(?=[^\s*_])(?<emphasis>[^*_]{1,500}?)(?<=\S)\k<mark>(?![\p{L}\p{N}])/gu

/** The text with its marks. What is not understood, images and unsafe links too, stays as it is written. */
export function inlines(text: string, marks: Mark[] = []): Inline[] {
  const found: Inline[] = []
  let at = 0
  for (const token of text.matchAll(tokens)) {
    const inner = understood(token, marks)
    if (!inner) continue
    found.push(...plainText(text.slice(at, token.index), marks), ...inner)
    at = token.index + token[0].length
  }
  return joined([...found, ...plainText(text.slice(at), marks)])
}

function understood(token: RegExpExecArray, marks: Mark[]): Inline[] | null {
  const { escaped, label, href, strong, emphasis } = token.groups ?? {}
  if (escaped) return plainText(escaped, marks)
  if (strong) return inlines(strong, withMark(marks, { type: 'bold' }))
  if (emphasis) return inlines(emphasis, withMark(marks, { type: 'italic' }))
  const isImage = token.input[token.index - 1] === '!'
  const link: Mark = { type: 'link', attrs: { href: href ?? '' } }
  return label && !isImage && isAllowed(link) ? inlines(label, withMark(marks, link)) : null
}

const withMark = (marks: Mark[], mark: Mark) => [...marks.filter((one) => one.type !== mark.type), mark]

/** May a link lead there? */
export function isAllowed(link: Mark): boolean {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [link] }] }]
  return lineSchema.safeParse({ type: 'doc', content }).success
}

function plainText(text: string, marks: Mark[]): Inline[] {
  return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }]
}

/** The same, neighbours with the same marks as one. */
export function joined(nodes: readonly Inline[]): Inline[] {
  return nodes.reduce<Inline[]>((all, node) => {
    const last = all.at(-1)
    if (
      last?.type === 'text' &&
      node.type === 'text' &&
      JSON.stringify(last.marks) === JSON.stringify(node.marks)
    ) {
      all[all.length - 1] = { ...last, text: last.text + node.text }
    } else all.push(node)
    return all
  }, [])
}
