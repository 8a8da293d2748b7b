import type { Answer, AnswerStatus, Answers } from './blocks/answers'
import type { Challenges } from './blocks/challenges'
import type { Item } from './blocks/items'
import { at, type Lack, type NewId } from './blocks/kind'
import { emptyLine } from './listing'
import { inOrder, keysAt } from './order'
import { isEmpty } from './rich'
import type { Content } from './section'
import type { Change, Json } from './tree'
import { pointName } from './words/points'
import { say } from './words/say'

/** What a section is asked about: the challenges that its forerunner was signed with. */
export type Asked = {
  /** The section of last year, whose id the answers bear. */
  section: string
  year: number
  content: Content
  /** Unanswered ones hinder submission; else they are a hint. */
  answersRequired: boolean
}

/** Every challenge of a section, in reading order. */
export function challengesIn({ blocks }: Content): Item[] {
  return inOrder(blocks)
    .flatMap((block) => (block.kind === 'challenges' ? inOrder(block.items) : []))
    .filter((item) => !isEmpty(item.text))
}

/** Every answer of a section, by the challenge it answers. */
export function answersIn({ blocks }: Pick<Content, 'blocks'>): Map<string, Answer> {
  return new Map(
    blocks.flatMap((block) =>
      block.kind === 'answers' ? block.items.map((one) => [one.id, one] as const) : [],
    ),
  )
}

/** The challenges that nobody has answered yet. */
export function unanswered(content: Content, asked: Asked): Item[] {
  const answers = answersIn(content)
  return challengesIn(asked.content).filter(({ id }) => !answers.has(id))
}

/** What hinders submission, where the manager asks for an answer to each. */
export function answerHindrances(content: Content, asked: Asked | null): Lack[] {
  if (!asked?.answersRequired) return []
  return unanswered(content, asked).map(({ id, text }) => ({
    path: at({ id: asked.section }, 'items', id),
    says: say('Utfordringen «{challenge}» fra {year} er ikke besvart.', {
      challenge: pointName(text),
      year: String(asked.year),
    }),
  }))
}

/** Answers a challenge, or answers it otherwise; the first answer of a section begins the block, after its challenges. */
export function answered(content: Content, asked: Asked, challenge: Item, status: AnswerStatus): Change[] {
  const block = content.blocks.find(
    (one): one is Answers => one.kind === 'answers' && one.id === asked.section,
  )
  const path = at({ id: asked.section }, 'items', challenge.id)
  if (block?.items.some(({ id }) => id === challenge.id)) return [{ path: [...path, 'status'], to: status }]
  const { id, order, text: was } = challenge
  const answer: Answer = { id, order, was, status, says: emptyLine }
  if (block) return [{ path, to: answer }]
  return [{ path: at({ id: asked.section }), to: begun(content, asked, answer) as unknown as Json }]
}

function begun({ blocks }: Content, { section, year }: Asked, answer: Answer): Answers {
  const list = inOrder(blocks)
  const after = list.findLastIndex(({ kind }) => kind === 'challenges') + 1 || list.length
  return { id: section, kind: 'answers', order: keysAt(list, after)[0] as string, year, items: [answer] }
}

/** This year's challenge that carries on one of last year's. */
export function carriedOn(content: Content, challenge: string): Item | undefined {
  return challengesIn(content).find(({ continues }) => continues === challenge)
}

/** Carries a challenge on as one of this year's, in its old words; nothing, where that is done. */
export function carryOn(content: Content, { id, text }: Item, newId: NewId): Change[] {
  if (carriedOn(content, id)) return []
  const list = inOrder(content.blocks)
  const block = list.find((one): one is Challenges => one.kind === 'challenges')
  const items = block?.items ?? []
  const [order] = keysAt(inOrder(items), items.length)
  const made = { id: newId(), order: order as string, text, continues: id }
  if (block) return [{ path: at(block, 'items', made.id), to: made }]
  const after = list.findLastIndex(({ kind }) => kind === 'results') + 1 || list.length
  const fresh = { id: newId(), kind: 'challenges', order: keysAt(list, after)[0] as string, heading: null }
  return [{ path: at(fresh), to: { ...fresh, items: [made] } }]
}
