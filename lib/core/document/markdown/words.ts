import type { Run, Words } from '../piece'

/**
 * Running text as Markdown. A mark goes around whole words only, with no space inside it, and never looks like that of
 * a note ("**)"): Markdown has no sure way of marking a part of a word, and the words matter more than their look.
 */
export function written(words: Words): string {
  const text = words.map((run, i) => marked(run, words[i - 1]?.text ?? '', words[i + 1]?.text ?? '')).join('')
  return text
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '  \n')
    .trim()
}

/** The same on one line, as a heading and a cell are. */
export const writtenLine = (words: Words): string => written(words.map(inLine))

const inLine = (run: Run): Run => ({ ...run, text: run.text.replace(/\s*\n\s*/g, ' ') })

function marked({ text, bold, italic, href }: Run, before: string, after: string): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (core === '') return text
  const isWhole = !isWord(before.at(-1), lead) && !isWord(after.at(0), trail) && !/^\)|\n/.test(core)
  const look = `${isWhole && bold ? '**' : ''}${isWhole && italic ? '_' : ''}`
  const inner = `${look}${escaped(core)}${[...look].reverse().join('')}`
  return `${lead}${href ? `[${inner}](${addressed(href)})` : inner}${trail}`
}

/** Whether a letter or a digit stands close on this side. */
const isWord = (beside: string | undefined, space: string): boolean =>
  space === '' && beside !== undefined && /[\p{L}\p{N}]/u.test(beside)

const addressed = (href: string) =>
  href.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** Text that means nothing to Markdown wherever it stands, but at the beginning of a line. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)|!(?=\[)/g, (sign) => `\\${sign}`)

/** A paragraph that begins as a heading, an item or a rule would is kept from being one. */
export const asParagraph = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2'))
    .join('\n')
