import { type Inline, inlineWords, type Line, type Mark } from '../rich'
import type { Run, Words } from './piece'

type Whole = (address: string) => string

/** The running text of a paragraph; `whole` makes what a link leads to an address that works anywhere. */
export function wordsOf(content: readonly Inline[] = [], whole: Whole): Words {
  return content.flatMap((node): Run[] => {
    const text = inlineWords(node)
    const marks = node.type === 'hardBreak' ? [] : (node.marks ?? [])
    return text === '' ? [] : [{ text, ...lookOf(marks, whole) }]
  })
}

export const lineWords = (line: Line, whole: Whole): Words => wordsOf(line.content[0].content, whole)

function lookOf(marks: readonly Mark[], whole: Whole): Omit<Run, 'text'> {
  const link = marks.find((mark) => mark.type === 'link')
  return {
    ...(marks.some((mark) => mark.type === 'bold') && { bold: true as const }),
    ...(marks.some((mark) => mark.type === 'italic') && { italic: true as const }),
    ...(link?.type === 'link' && { href: whole(link.attrs.href) }),
  }
}
