import { prose } from '../prose'
import { type Inline, inlineWords, type RichNode } from '../rich'
import { say } from '../words/say'
import type { Rule } from './hint'

const vague =
  /^(her|se her|klikk her|trykk her|les mer|mer|mer her|les her|lenke|lenken|denne lenken|denne siden|se mer|link|lenkje|les meir|meir|here|read more|more)$/i
const address = /^(https?:\/\/|www\.)\S+$/i

export const linkTexts: Rule = {
  get why() {
    return say('Lenker leses ofte løsrevet fra teksten, særlig med skjermleser. Skriv hva som finnes der.')
  },
  find: (content) =>
    prose(content).flatMap(({ path, doc }) =>
      doc.content.flatMap(links).flatMap((text) => {
        if (vague.test(text))
          return [{ path, says: say('Lenken «{text}» sier ikke hvor den fører.', { text }), about: text }]
        if (address.test(text))
          return [
            { path, says: say('En lenke viser adressen i stedet for å si hva den fører til.'), about: text },
          ]
        return []
      }),
    ),
}

/** The texts of the links in one node; neighbours with the same address are one link. */
function links(node: RichNode): string[] {
  if (node.type === 'bulletList' || node.type === 'orderedList')
    return node.content.flatMap((item) => item.content.flatMap(links))
  const found: { href: string; text: string }[] = []
  let open = false
  for (const inline of node.content ?? []) {
    const href = hrefOf(inline)
    const last = found.at(-1)
    if (href === null) open = false
    else if (open && last?.href === href) last.text += inlineWords(inline)
    else found.push({ href, text: inlineWords(inline) })
    open = href !== null
  }
  return found.map(({ text }) => text.trim().replace(/[.:!…»→]+$/u, ''))
}

function hrefOf(inline: Inline): string | null {
  if (inline.type !== 'text') return null
  const link = inline.marks?.find((mark) => mark.type === 'link')
  return link?.type === 'link' ? link.attrs.href : null
}
