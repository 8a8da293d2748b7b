import type { Block } from './blocks/all'
import { inOrder } from './order'
import { captionOf } from './seats-table'
import type { Language } from './section'
import { contentWords } from './words/content'
import { dateWords } from './words/dates'
import { pointName } from './words/points'
import { say } from './words/say'

/** A published section, as its own data file tells of it. */
export type Cited = {
  publisher: string
  /** "Årsrapport 2026" */
  report: string
  edition: { number: number; published: string }
  /** Of its page in this edition, for ever. */
  address: string
  number: string
  title: string
  language: Language
  /** "4.1", by the id of a table, a figure or a picture. */
  numbers: Readonly<Record<string, string>>
  blocks: readonly Block[]
}

/** Something that can be pointed at: what it is called, and how one cites it. */
export type Citation = { name: string; says: string; address: string }

/** The section itself, then everything in it that has an address of its own, in reading order. */
export function citationsOf(cited: Cited): Citation[] {
  const { publisher, report, edition, number, title, address } = cited
  const chapter = number ? say('kapittel {number} {title}', { number, title }) : title
  const whole = (place: string, anchor: string): Citation['says'] =>
    say('{publisher}: {report}, {place}. Utgave {number}, publisert {date}. {address}', {
      ...{ publisher, report, place: place ? `${chapter}, ${place}` : chapter },
      ...{ number: edition.number, date: dateWords(edition.published), address: `${address}${anchor}` },
    })
  return [
    { name: `${number} ${title}`.trim(), says: whole('', ''), address },
    ...inOrder(cited.blocks)
      .flatMap((block) => placesIn(block, cited))
      .map(({ name, place, anchor }) => ({
        name,
        says: whole(place, anchor),
        address: `${address}${anchor}`,
      })),
  ]
}

type Place = { name: string; place: string; anchor: string }

function placesIn(block: Block, { numbers, language }: Cited): Place[] {
  const words = contentWords[language]
  const numbered = (kind: 'table' | 'figure' | 'picture', anchor: string, caption: string): Place[] => {
    const place = `${words[kind].toLocaleLowerCase(language)} ${numbers[block.id] ?? ''}`.trim()
    const name = `${words[kind]} ${numbers[block.id] ?? ''} ${caption}`
    return [{ name, place, anchor: `#${anchor}-${block.id}` }]
  }
  switch (block.kind) {
    case 'results':
    case 'challenges':
      return inOrder(block.items).map(({ id, text }) => quoted(pointName(text), `#p-${id}`))
    case 'answers':
      return inOrder(block.items).map(({ id, was }) => quoted(pointName(was), `#s-${id}`))
    case 'goals':
      return [
        ...inOrder(block.goals).map(({ id, goal }) => quoted(goal, `#p-${id}`)),
        ...inOrder(block.decisions).map(({ id, text }) => quoted(text, `#p-${id}`)),
      ]
    case 'table':
      return numbered('table', 'tabell', block.caption)
    case 'chart':
      return numbered('figure', 'figur', block.caption)
    case 'seats':
      return numbered('figure', 'figur', captionOf(block))
    case 'figure':
      return numbered('picture', 'bilde', block.caption)
    case 'lead':
    case 'text':
      return []
  }
}

const quoted = (name: string, anchor: string): Place => ({
  name,
  place: say('«{word}»', { word: name.replace(/\.$/, '') }),
  anchor,
})

/** The section for those who keep their sources in a program. */
export function bibtexOf({ publisher, report, edition, number, title, address }: Cited): string {
  const key = address.replace(/^https?:\/\//, '').replace(/[^a-z0-9]+/gi, '-')
  const safe = (text: string) =>
    text.replace(/[{}\\%#&_$]/g, (sign) => `\\${sign === '\\' ? 'textbackslash ' : sign}`)
  return [
    `@inbook{${key},`,
    `  author = {{${safe(publisher)}}},`,
    `  title = {${safe(`${number} ${title}`.trim())}},`,
    `  booktitle = {${safe(report)}},`,
    `  edition = {${edition.number}},`,
    `  year = {${edition.published.slice(0, 4)}},`,
    `  url = {${address}},`,
    '}',
  ].join('\n')
}
