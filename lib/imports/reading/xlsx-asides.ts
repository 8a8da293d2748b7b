import { type Node, textWithin } from '@/lib/core/importing/document/tree'
import { within } from './relations'

const edges = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter']

/** A code of a header: a font, a colour, a size, a place, or what counts pages. */
const code = /&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d{2}[+-]\d{3})|\d{1,3}|[A-Z&])/gi

/** The words of a sheet's headers and footers, each once, without the codes that stand among them. */
export function edgeWords(sheet: Node): string {
  const words = within(sheet, ...edges).map((edge) =>
    textWithin(edge)
      .replace(code, (one) => (one === '&&' ? '&' : /^&[LCR]$/i.test(one) ? ' ' : ''))
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return [...new Set(words)].filter((one) => /[\p{L}\p{N}]/u.test(one)).join(' · ')
}

/** What the cells of a sheet say to whoever fills them in. */
export function promptWords(sheet: Node): string {
  const words = within(sheet, 'dataValidation').flatMap(({ given }) =>
    [given.promptTitle, given.prompt, given.errorTitle, given.error].map((text) =>
      (text ?? '').replace(/\s+/g, ' ').trim(),
    ),
  )
  return [...new Set(words)].filter((one) => one !== '').join(' · ')
}
