import { diffArrays } from 'diff'
import { type Line as Doc, type Inline, inlineWords, type Mark, type Rich, type RichNode } from '../rich'
import { type Bag, bagOf, likeness, likenessTo, matched } from './likeness'
import { comparedWords, type Piece } from './words'

type Style = 'p' | 'h3' | 'h4' | 'ul' | 'ol'
type Run = { text: string; marks?: readonly Mark[] }
type Source = { style: Style; text: string; runs: Run[] }

/** A paragraph, a heading or a point of a list, with what went and what came. */
export type Paragraph = { style: Style; pieces: Piece[] }

/** A text of one paragraph, as the fields of a block are. */
export const plainly = (text: string): Source[] => [{ style: 'p', text, runs: [{ text }] }]

/** The paragraphs of a rich text, its lists laid out. */
export function sources(doc: Doc | Rich): Source[] {
  return doc.content.flatMap((node: RichNode): Source[] => {
    if (node.type === 'paragraph') return [source('p', node.content)]
    if (node.type === 'heading') return [source(node.attrs.level === 3 ? 'h3' : 'h4', node.content)]
    const style = node.type === 'bulletList' ? 'ul' : 'ol'
    return node.content.flatMap((item) => item.content.map(({ content }) => source(style, content)))
  })
}

function source(style: Style, content: readonly Inline[] = []): Source {
  const runs = content.map((node) => ({
    text: inlineWords(node),
    ...('marks' in node && node.marks?.length ? { marks: node.marks } : {}),
  }))
  return { style, text: runs.map(({ text }) => text).join(''), runs }
}

/** All of it, put in or taken out. */
export function wholly(fate: 'in' | 'out', all: readonly Source[]): Paragraph[] {
  return all.map(({ style, runs }) => ({ style, pieces: runs.map((run) => ({ fate, ...run })) }))
}

/** Two texts, paragraph by paragraph; those that are alike are compared by words. */
export function comparedParagraphs(before: readonly Source[], after: readonly Source[]): Paragraph[] {
  const told: Paragraph[] = []
  let [was, is] = [0, 0]
  let [out, put]: [Source[], Source[]] = [[], []]
  const flush = () => {
    told.push(...rewritten(out, put))
    ;[out, put] = [[], []]
  }
  const texts = (all: readonly Source[]) => all.map(({ text }) => text)
  for (const { added, removed, value } of diffArrays(texts(before), texts(after))) {
    if (removed) out.push(...before.slice(was, was + value.length))
    else if (added) put.push(...after.slice(is, is + value.length))
    else {
      flush()
      told.push(...after.slice(is, is + value.length).map(unchanged))
    }
    if (!added) was += value.length
    if (!removed) is += value.length
  }
  flush()
  return told
}

const unchanged = ({ style, runs }: Source): Paragraph => ({
  style,
  pieces: runs.map((run) => ({ fate: 'same', ...run })),
})

/** Paragraphs between two that stand as they did. A lone one is compared with what took its place. */
function rewritten(out: readonly Source[], put: readonly Source[]): Paragraph[] {
  const alone = out.length === 1 && put.length === 1
  const bags = (all: readonly Source[]): Bag[] => all.map(({ text }) => bagOf(text))
  const pairs = alone ? [[0, 0] as [number, number]] : inTurn(matched(bags(out), bags(put), likenessTo, 0.4))
  const told: Paragraph[] = []
  let [was, is] = [0, 0]
  for (const [nextOut, nextIn] of [...pairs, [out.length, put.length] as [number, number]]) {
    told.push(...wholly('out', out.slice(was, nextOut)), ...wholly('in', put.slice(is, nextIn)))
    const [a, b] = [out[nextOut], put[nextIn]]
    if (a && b) told.push(reworded(a, b))
    ;[was, is] = [nextOut + 1, nextIn + 1]
  }
  return told
}

/** Pairs that do not cross, in reading order; of two that cross, the more alike stays. */
function inTurn(pairs: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = []
  for (const [was, is] of pairs) {
    if (kept.every(([a, b]) => was < a === is < b)) kept.push([was, is])
  }
  return kept.sort(([a], [b]) => a - b)
}

/** With less than this in common, a sentence is told as a new one: patches of both are hard to read. */
const readable = 0.3

function reworded(before: Source, after: Source): Paragraph {
  const apart: Piece[] = [
    { fate: 'out', text: before.text },
    { fate: 'in', text: after.text },
  ]
  const alike = likeness(bagOf(before.text), bagOf(after.text)) >= readable
  const pieces = alike ? comparedWords(before.text, after.text) : apart
  return { style: after.style, pieces: marked(pieces, before.runs, after.runs) }
}

/** The pieces cut where the setting of the text changes: what stands is set as it is now, what went as it was. */
function marked(pieces: readonly Piece[], before: readonly Run[], after: readonly Run[]): Piece[] {
  const [old, now] = [reader(before), reader(after)]
  return pieces.flatMap(({ fate, text }) => {
    const [was, is] = [fate === 'in' ? [] : old(text.length), fate === 'out' ? [] : now(text.length)]
    return (fate === 'out' ? was : is).map((run) => ({ fate, ...run }))
  })
}

/** Reads on through runs of text, so many characters at a time. */
function reader(runs: readonly Run[]) {
  let [run, at] = [0, 0]
  return (length: number): Run[] => {
    const read: Run[] = []
    let left = length
    while (left > 0) {
      const here = runs[run]
      if (!here) break
      const text = here.text.slice(at, at + left)
      if (text) read.push({ ...here, text })
      left -= text.length
      at += text.length
      if (at >= here.text.length) [run, at] = [run + 1, 0]
    }
    return read
  }
}
