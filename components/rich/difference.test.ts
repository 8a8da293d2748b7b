import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeIn } from './difference'
import { richExtensions } from './schema'

const schema = getSchema(richExtensions)
const doc = (...texts: string[]) =>
  schema.node(
    'doc',
    null,
    texts.map((text) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])),
  )

/** An editor with the caret at `|`. */
function editing(...texts: string[]) {
  const at = texts.join('\n').indexOf('|')
  const state = EditorState.create({
    schema,
    doc: doc(...texts.map((text) => text.replace('|', ''))),
    plugins: [history()],
  })
  const before = texts.join('\n').slice(0, at).split('\n')
  const place = at < 0 ? 1 : before.join('').length + 2 * before.length - 1
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)))
}

/** The texts with the caret shown. */
function shown({ doc, selection }: EditorState): string[] {
  const texts: string[] = []
  doc.forEach((block, offset) => {
    const at = selection.head - offset - 1
    const text = block.textContent
    texts.push(at >= 0 && at <= text.length ? `${text.slice(0, at)}|${text.slice(at)}` : text)
  })
  return texts
}

const told = (state: EditorState, ...texts: string[]) => state.apply(takeIn(state.tr, doc(...texts)))

describe('what others wrote', () => {
  it.each([
    [
      'before the caret',
      ['Skolen åpnet| i mai.'],
      ['Den nye skolen åpnet i mai.'],
      ['Den nye skolen åpnet| i mai.'],
    ],
    ['after it', ['Skolen| åpnet.'], ['Skolen åpnet i mai.'], ['Skolen| åpnet i mai.']],
    ['on both sides', ['Skolen| åpnet.'], ['Nå: Skolen åpnet i mai.'], ['Nå: Skolen| åpnet i mai.']],
    ['in a paragraph above', ['En', 'To|'], ['En til', 'To'], ['En til', 'To|']],
    ['as a paragraph above', ['En', 'To|'], ['Null', 'En', 'To'], ['Null', 'En', 'To|']],
    ['by taking one away', ['En', 'To', 'Tre|'], ['En', 'Tre'], ['En', 'Tre|']],
  ])('%s leaves the caret by its words', (_, before, after, expected) => {
    expect(shown(told(editing(...before), ...after))).toEqual(expected)
  })

  it('is not taken back by my own undo', () => {
    const before = editing('Skolen åpnet|')
    const typed = before.apply(before.tr.insertText(' i mai'))
    const both = told(typed, 'Nå: Skolen åpnet i mai')
    let undone = both
    undo(both, (tr) => {
      undone = both.apply(tr)
    })
    expect(undone.doc.textContent).toBe('Nå: Skolen åpnet')
  })

  it('keeps a selection on its words', () => {
    const state = editing('Skolen åpnet i mai')
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 8, 13)))
    const after = told(selected, 'Den nye skolen åpnet i mai')
    expect(after.doc.textBetween(after.selection.from, after.selection.to)).toBe('åpnet')
  })

  it('always ends with what they wrote', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ø'), maxLength: 12 }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(told(editing(...before), ...after).doc.eq(doc(...after))).toBe(true)
      }),
    )
  })
})
