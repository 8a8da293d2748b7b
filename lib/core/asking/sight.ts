import type { Path } from '../blocks/kind'
import type { OpenedSection } from '../opened'
import type { SaveAnswer } from '../saving'
import type { Content } from '../section'
import { tableOf, type Wanted } from './cells'

/** A request as the one sees it who is asked: the table, and nothing else of the draft. */
export type OpenedRequest = Pick<OpenedSection, 'version' | 'savedAt' | 'collisions' | 'content'> & {
  id: string
  number: string
  title: string
  report: { title: string; year: number }
  wanted: Wanted
  department: string
  by: string
  due: string | null
  late: boolean
  note: string
  answered: { by: string; at: string } | null
  /** Why nothing can be filled in now; null: it can. */
  shut: string | null
  /** It can, were the answer taken back. */
  mayTakeBack: boolean
}

/** The content with the table that was asked for as its only part, or without any. */
export function inSight(content: Content, wanted: Wanted): Content {
  const table = tableOf(content.blocks, wanted)
  return { ...content, blocks: table ? [table] : [] }
}

/** Of what was saved, the part that lies in the table. */
export function answerInSight(answer: SaveAnswer, wanted: Wanted): SaveAnswer {
  const within = ({ path }: { path: Path }) => path[0] === 'blocks' && path[1] === wanted.table
  return {
    ...answer,
    since: answer.since.filter(within),
    collisions: answer.collisions.filter(within),
  }
}
