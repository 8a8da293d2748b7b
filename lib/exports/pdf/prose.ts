import type { Inline, Line, Rich, RichNode } from '@/lib/core/rich'
import { inlineWords } from '@/lib/core/rich'
import type { Sentence } from '@/lib/core/words/sentences'
import { type Parts, saidWith } from '@/lib/exports/said'
import type { ProseNode, Run, Runs } from './manuscript'

/** A sentence with stretches in it that look or lead otherwise. */
export function saidRuns<S extends Sentence>(sentence: S, parts: Parts<S, Run | Runs>): Runs {
  return saidWith(sentence, parts)
    .flat()
    .map((one) => (typeof one === 'string' ? { t: one } : one))
}

/** The text of a one-paragraph document. `at` is the address of the section, for links within it. */
export const lineRuns = (doc: Line, at: string): Runs => runsOf(doc.content[0].content, at)

/**
 * Paragraphs, headings and lists. `above` is the level of the heading they stand under, so that none is skipped
 * whatever the writer chose.
 */
export function proseNodes(doc: Rich, at: string, above: number): ProseNode[] {
  let under = above
  return doc.content.flatMap((node: RichNode): ProseNode[] => {
    if (node.type === 'paragraph') return [{ is: 'p', runs: runsOf(node.content, at) }]
    if (node.type === 'heading') {
      const runs = runsOf(node.content, at)
      if (runs.every((run) => 'br' in run || run.t.trim() === '')) return []
      under = Math.min(node.attrs.level - 2 + above, under + 1)
      return [{ is: 'h', level: under, runs }]
    }
    const items = node.content.map((item) => item.content.map((one) => runsOf(one.content, at)))
    return [{ is: 'list', ordered: node.type === 'orderedList', items }]
  })
}

const runsOf = (content: readonly Inline[] = [], at: string): Runs => content.map((one) => runOf(one, at))

function runOf(node: Inline, at: string): Run {
  if (node.type === 'hardBreak') return { br: true }
  const run: Run = { t: inlineWords(node) }
  for (const mark of node.marks ?? []) {
    if (mark.type === 'bold') run.b = true
    else if (mark.type === 'italic') run.i = true
    else run.href = mark.attrs.href.startsWith('#') ? at + mark.attrs.href : mark.attrs.href
  }
  return run
}
