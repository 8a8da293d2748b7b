import type { Block } from '../blocks/all'
import { inOrder } from '../order'
import type { Language } from '../section'
import { headingOf } from '../words/headings'
import type { BlockAnswer, PictureAnswer } from './block'
import { gridOf } from './grid'
import { said } from './rich'
import { toldAnswers, toldItems } from './told'

/** What a block needs to know of its surroundings to be told as data. */
type BlockPlace = {
  /** The whole address of the page on which it stands. */
  page: string
  year: number
  language: Language
  numberOf: (id: string) => string
  picturesOf: (ref: string) => PictureAnswer[]
}

/** A block as data. Order keys and other marks of the desk stay behind. */
export function toldBlock(block: Block, place: BlockPlace): BlockAnswer {
  const { id } = block
  const number = place.numberOf(id)
  const heading = headingOf(block, place.language, place.year)
  switch (block.kind) {
    case 'lead':
      return { kind: 'lead', id, ...said(block.text) }
    case 'text':
      return { kind: 'text', id, heading, ...said(block.body) }
    case 'results':
      return { kind: 'results', id, heading, items: toldItems('result', block.items, place.page) }
    case 'challenges':
      return { kind: 'challenges', id, heading, items: toldItems('challenge', block.items, place.page) }
    case 'answers':
      return {
        kind: 'answers',
        id,
        heading,
        year: block.year,
        items: toldAnswers(block.items, place.page),
      }
    case 'table':
      return { kind: 'table', ...gridOf(block, number) }
    case 'chart': {
      const { caption, form, table, alt } = block
      return { kind: 'chart', id, number, caption, form, table, alt }
    }
    case 'seats': {
      const { caption, period, source } = block
      return { kind: 'seats', id, number, caption, period, source, groups: inOrder(block.groups) }
    }
    case 'goals':
      return {
        kind: 'goals',
        id,
        heading,
        goals: inOrder(block.goals),
        decisions: inOrder(block.decisions),
      }
    case 'figure': {
      const { caption, alt, credit, shown } = block
      return { kind: 'figure', id, number, caption, alt, credit, files: place.picturesOf(shown?.ref ?? '') }
    }
  }
}
