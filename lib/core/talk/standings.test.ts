import { describe, expect, test } from 'vitest'
import { rich } from '../rich'
import { type Content, draftSchema } from '../section'
import type { Thread } from '../talk'
import type { Json, Node } from '../tree'
import { layProposal } from './lay'
import { cellOf, typedIn, wordingAt, wordingsOf } from './proposable'
import { openAt, placed } from './standings'

const content: Content = draftSchema.parse({
  title: 'Eiendom',
  language: 'nb',
  blocks: [
    { id: 'the-text', kind: 'text', order: 'a0', heading: null, body: rich('Vi bygger.', 'Vi river.') },
    {
      id: 'the-table',
      kind: 'table',
      order: 'a1',
      heading: null,
      caption: 'Energi',
      source: '',
      stub: '',
      columns: [{ id: 'column-1', order: 'a0', label: '2026', type: 'number', unit: '', decimals: 1 }],
      rows: [
        {
          id: 'the-row',
          order: 'a0',
          label: 'Strøm',
          unit: 'GWh',
          decimals: null,
          total: false,
          highlight: false,
          cells: { 'column-1': { value: '7.5', status: 'final' } },
        },
      ],
      notes: [],
      absent: false,
    },
  ],
})
const tree = content as unknown as Node
const cell = ['blocks', 'the-table', 'rows', 'the-row', 'cells', 'column-1']
const body = ['blocks', 'the-text', 'body']

let made = 0
function thread(path: string[], more: Partial<Thread> = {}): Thread {
  made += 1
  const at = `2027-02-09T09:00:0${made % 10}.000Z`
  const whose = { by: 'jonas', outside: false, at, comments: [] }
  return {
    id: `thread-${made}`,
    anchor: { path, words: '' },
    proposal: null,
    settled: null,
    ...whose,
    ...more,
  }
}

describe('threads', () => {
  test('stand in reading order, each with the name of its place; what is gone comes last', () => {
    const gone = thread(['blocks', 'not-there'])
    const all = placed([gone, thread(cell), thread(body), thread([])], content)
    expect(all.map(({ place }) => place)).toEqual([
      'Hele kapittelet',
      'Tekst',
      'Strøm, 2026 (Tabell: Energi)',
      'Stedet er fjernet',
    ])
  })

  test('are counted at their place while they are open; those about a field at its block too', () => {
    const settled = { how: 'resolved' as const, by: 'kari', at: '2027-02-09T10:00:00.000Z' }
    const all = placed([thread(cell), thread(cell, { settled }), thread(body)], content)
    expect(openAt(all, cell)).toHaveLength(1)
    expect(openAt(all, ['blocks', 'the-text'])).toHaveLength(0)
    expect(openAt(all, ['blocks', 'the-text'], true)).toHaveLength(1)
  })
})

describe('another wording', () => {
  test('can be proposed for texts and cells, not for whole parts', () => {
    const at = (path: string[]) => wordingAt(tree, path)
    expect([at(body), at(cell), at(['title']), at(['blocks', 'the-text', 'heading'])]).toEqual([
      'rich',
      'cell',
      'text',
      'text',
    ])
    expect([at([]), at(['blocks', 'the-text']), at(['blocks', 'not-there', 'text'])]).toEqual([
      null,
      null,
      null,
    ])
  })

  test('of a figure is typed and shown as Norwegians write it', () => {
    expect(typedIn(tree, cell)).toBe('7,5')
    expect(cellOf(tree, cell, '1 234,5')).toMatchObject({ value: '1234.5' })
    const to = { value: '8.5', status: 'final' }
    expect(wordingsOf({ from: { value: '7.5', status: 'final' }, to })).toEqual({
      before: '7,5',
      after: '8,5',
    })
  })

  test('is laid on a text that was edited elsewhere, and not where somebody else wrote the same words anew', () => {
    const from = rich('Vi bygger.', 'Vi river.') as unknown as Json
    const to = rich('Vi bygger tre skoler.', 'Vi river.') as unknown as Json
    const edited = (...words: string[]): Node => ({
      ...tree,
      blocks: [{ ...content.blocks[0], body: rich(...words) } as unknown as Json],
    })
    expect(JSON.stringify(layProposal(tree, body, { from, to })?.content)).toContain('tre skoler')
    const beside = layProposal(edited('Vi bygger.', 'Vi river ikke.'), body, { from, to })
    expect(JSON.stringify(beside?.content)).toContain('tre skoler')
    expect(JSON.stringify(beside?.content)).toContain('river ikke')
    expect(layProposal(edited('Vi bygger fire barnehager.', 'Vi river.'), body, { from, to })).toBeNull()
    expect(layProposal(tree, ['blocks', 'not-there', 'body'], { from, to })).toBeNull()
  })
})
