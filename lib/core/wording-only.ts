import type { KindName } from './blocks/all'
import { canonical } from './canonical'
import { inOrder, type Ordered } from './order'
import { type Inline, inlineWords, type Line, type Rich, type RichNode } from './rich'
import { saidFigures } from './said-figures'
import type { Content } from './section'

/**
 * What a new text amounts to beside the signed one. `wording`: words were put right, and nothing else; `figures`: a
 * figure, or something else that is not language, is not what it was.
 */
export type Difference = 'same' | 'wording' | 'figures'

/** The same answer whoever asks: nothing is weighed, and what is in doubt is not language. */
export function difference(before: Content, after: Content): Difference {
  if (canonical(before) === canonical(after)) return 'same'
  return canonical(fixed(before)) === canonical(fixed(after)) ? 'wording' : 'figures'
}

/**
 * The fields that may be reworded. All else stands fast: cells, units, statuses, ids, pictures; and the names of
 * rows, columns, parties and indicators, because a figure under another name is another figure.
 */
const worded: { [K in KindName]: readonly string[] } = {
  lead: ['text'],
  results: ['heading', 'text'],
  challenges: ['heading', 'text'],
  answers: ['says'],
  text: ['heading', 'body'],
  table: ['heading', 'caption', 'source', 'stub', 'text'],
  chart: ['caption', 'alt'],
  figure: ['caption', 'alt', 'credit'],
  seats: ['caption', 'source'],
  goals: ['heading', 'goal', 'text', 'comment'],
}

/** What must be the same in both, if only the wording changed: the words themselves are left out. */
function fixed({ title, language, blocks }: Content) {
  return {
    title: sayings(title),
    language,
    blocks: inOrder(blocks).map((block) => fixedIn(block, worded[block.kind])),
  }
}

function fixedIn(value: unknown, words: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return (value.every(isOrdered) ? inOrder(value) : value).map((one) => fixedIn(one, words))
  }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      // The key of an order may change where the order does not.
      .filter(([field, inner]) => field !== 'order' || typeof inner !== 'string')
      .map(([field, inner]) => [
        field,
        words.includes(field) ? fixedText(inner, words) : fixedIn(inner, words),
      ]),
  )
}

function fixedText(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') return sayings(value)
  return isDoc(value) ? value.content.map(fixedNode) : fixedIn(value, words)
}

/** A text that is emptied, or filled, is not reworded. */
const sayings = (text: string) => ({ empty: text.trim() === '', figures: saidFigures(text) })

/** Paragraphs and points of lists stay as many, and of their kind. */
function fixedNode(node: RichNode): unknown {
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return {
      type: node.type,
      items: node.content.map((item) => item.content.map(({ content }) => fixedRun(content))),
    }
  }
  return { ...node, content: fixedRun(node.content) }
}

/** Linked figures, references and where links lead stay what they are. */
function fixedRun(content: readonly Inline[] = []) {
  return {
    ...sayings(content.map(inlineWords).join('')),
    follows: content.filter(({ type }) => type === 'cell' || type === 'reference').map(withoutMarks),
    leads: content.flatMap((node) =>
      'marks' in node
        ? (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))
        : [],
    ),
  }
}

const withoutMarks = (node: Inline) => ({ ...node, marks: undefined })

const isDoc = (value: unknown): value is Line | Rich =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc'

const isOrdered = (value: unknown): value is Ordered =>
  typeof value === 'object' && value !== null && 'order' in value && 'id' in value
