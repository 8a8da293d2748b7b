import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Anchor, follow, quoteOf } from './anchors'
import { placesOf, wordsAt } from './places'
import { line } from './rich'
import type { Content } from './section'
import { type Change, type Node, set } from './tree'

const item = (id: string, words: string, order: string) => ({ id, order, text: line(words) })
const section = (...words: string[]): Content => ({
  title: 'Eiendom',
  language: 'nb',
  blocks: [
    {
      id: 'results',
      kind: 'results',
      order: 'a0',
      heading: null,
      items: words.map((one, i) => item(`item-${i}`, one, `a${i}`)),
    },
    {
      id: 'table1',
      kind: 'table',
      order: 'a1',
      heading: null,
      caption: 'Nøkkeltall',
      source: '',
      stub: '',
      absent: false,
      notes: [],
      columns: [{ id: 'col-26', order: 'a0', label: '2026', type: 'number', unit: '', decimals: null }],
      rows: [
        {
          id: 'energy',
          order: 'a0',
          label: 'Energibruk',
          unit: 'kWh',
          decimals: null,
          total: false,
          highlight: false,
          cells: { 'col-26': { value: '163', status: 'final' } },
        },
      ],
    },
  ],
})

const asTree = (content: Content) => content as unknown as Node
const edit = (content: Content, ...changes: Change[]) => changes.reduce(set, asTree(content))
const at = (i: number) => ['blocks', 'results', 'items', `item-${i}`, 'text']
const says = (i: number, words: string): Change => ({
  path: at(i),
  to: line(words) as unknown as Node,
})

/** A comment on these words of the first item. */
function on(words: string, quote: string): Anchor {
  const from = words.indexOf(quote)
  return { path: at(0), words, selected: { from, to: from + quote.length } }
}

/** What an anchor points at now. */
function pointsAt(anchor: Anchor, content: Node): string | null {
  const standing = follow(anchor, content)
  if (standing.is !== 'here') return null
  const words = wordsAt(content, standing.path)
  return standing.span ? words.slice(standing.span.from, standing.span.to) : words
}

const words = 'Energibruken gikk ned for fjerde år på rad, fra 164 til 158 kWh.'

describe('selected words', () => {
  const anchor = on(words, 'fjerde år på rad')
  const edited = (to: string) => edit(section(words), says(0, to))

  test.each([
    ['before', words.replace('Energibruken', 'Bruken av energi i alle bygg')],
    ['after', words.replace('158 kWh', '157 kWh per kvadratmeter')],
    ['on both sides', 'Bruken sank for fjerde år på rad, til 157 kWh.'],
    ['close up', words.replace('for fjerde år på rad,', 'nå fjerde år på rader')],
    ['by moving them', 'For fjerde år på rad gikk energibruken ned.'.replace('For', 'Nå og for')],
  ])('stand where they stood when the text is edited %s', (_, to) => {
    expect(follow(anchor, edited(to))).toMatchObject({ is: 'here', edited: false })
    expect(pointsAt(anchor, edited(to))).toBe('fjerde år på rad')
  })

  test('stand, and say that they were edited, when a word of them is another', () => {
    const now = edited(words.replace('fjerde år', 'femte år'))
    expect(follow(anchor, now)).toMatchObject({ is: 'here', edited: true })
    expect(pointsAt(anchor, now)).toContain('år på rad')
  })

  test('are no longer there when they are written anew', () => {
    expect(follow(anchor, edited('Energibruken øker igjen, til 170 kWh.'))).toEqual({
      is: 'changed',
      path: at(0),
    })
  })

  test('are found in the item that Enter made of the rest', () => {
    const split = edit(
      section(words),
      says(0, 'Energibruken gikk ned'),
      ...[
        {
          path: ['blocks', 'results', 'items', 'new-item'],
          to: item('new-item', ' for fjerde år på rad, fra 164.', 'a1') as unknown as Node,
        },
      ],
    )
    expect(follow(anchor, split)).toMatchObject({
      is: 'here',
      path: ['blocks', 'results', 'items', 'new-item', 'text'],
    })
    expect(pointsAt(anchor, split)).toBe('fjerde år på rad')
  })

  test('are not taken for the same words somewhere else in the text', () => {
    const twice = 'Skolen ble pusset opp. Den andre skolen ble revet.'
    const first = on(twice, 'ble')
    const now = edit(
      section(twice),
      says(0, 'Den andre skolen ble revet i sommer, sier vi nå til alle som spør.'),
    )
    const standing = follow(first, now)
    if (standing.is === 'here') expect(pointsAt(first, now)).toBe('ble')
  })
})

describe('a place', () => {
  const anchor: Anchor = { path: at(0), words }

  test('that is moved, among others too, is followed', () => {
    const moved = edit(section(words, 'Annet.'), { path: [...at(0).slice(0, -1), 'order'], to: 'a5' })
    expect(follow(anchor, moved)).toMatchObject({ is: 'here', path: at(0), edited: false })
  })
  test('that is edited says so', () => {
    const now = edit(section(words), says(0, 'Noe annet.'))
    expect(follow(anchor, now)).toMatchObject({ is: 'here', edited: true })
  })
  test('that was cut and pasted as another item is found there', () => {
    const pasted = edit(section(words, words), { path: at(0).slice(0, -1) })
    expect(follow(anchor, pasted)).toMatchObject({ is: 'here', path: at(1) })
  })
  test('that was removed is gone', () => {
    const removed = edit(section(words, 'Annet.'), { path: at(0).slice(0, -1) })
    expect(follow(anchor, removed)).toEqual({ is: 'gone' })
    expect(
      follow(
        { path: ['blocks', 'results'], words: '' },
        edit(section(words), { path: ['blocks', 'results'] }),
      ),
    ).toEqual({ is: 'gone' })
  })
  test('in a table is there while its row and column are, empty or not', () => {
    const path = ['blocks', 'table1', 'rows', 'energy', 'cells', 'col-26']
    const cell: Anchor = { path, words: '163' }
    expect(follow(cell, edit(section(words), { path }))).toMatchObject({ is: 'here', edited: true })
    expect(follow(cell, edit(section(words), { path: ['blocks', 'table1', 'columns', 'col-26'] }))).toEqual({
      is: 'gone',
    })
    expect(follow(cell, edit(section(words), { path: ['blocks', 'table1', 'rows', 'energy'] }))).toEqual({
      is: 'gone',
    })
  })
  test('has a name of its own', () => {
    const names = placesOf(section(words, 'Annet.')).map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['Hele kapittelet', 'Tittelen', 'Resultat 2', 'Energibruk, 2026']),
    )
  })
})

const vocabulary = fc.constantFrom('skolen', 'bygg', 'er', 'og', 'energi', '163', 'ned', 'år', 'på', 'vi')
const prose = fc.array(vocabulary, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))

describe('whatever is written', () => {
  test('anywhere else in the section, selected words are where they were', () => {
    fc.assert(
      fc.property(prose, prose, fc.array(prose, { maxLength: 4 }), (own, quote, others) => {
        const text = `${own} ${quote}`
        const anchor: Anchor = {
          path: at(0),
          words: text,
          selected: { from: own.length + 1, to: text.length },
        }
        const now = edit(section(text, 'x', 'y', 'z', 'w'), ...others.map((one, i) => says(i + 1, one)))
        expect(follow(anchor, now)).toMatchObject({ path: at(0), span: anchor.selected, edited: false })
      }),
    )
  })

  test('before and after them in the same text, words of their own are found again', () => {
    fc.assert(
      fc.property(prose, prose, prose, prose, (a, b, c, d) => {
        const text = `${a} Solvik sykehjem ${b}`
        const anchor = on(text, 'Solvik sykehjem')
        expect(pointsAt(anchor, edit(section(text), says(0, `${c} Solvik sykehjem ${d}`)))).toBe(
          'Solvik sykehjem',
        )
      }),
    )
  })

  test('an anchor never points at other words without saying so', () => {
    fc.assert(
      fc.property(
        prose,
        prose,
        prose,
        prose,
        fc.array(prose, { maxLength: 3 }),
        (a, quote, b, to, others) => {
          const text = `${a} ${quote} ${b}`
          const from = a.length + 1
          const anchor: Anchor = { path: at(0), words: text, selected: { from, to: from + quote.length } }
          const now = edit(section(text, ...others), says(0, to))
          const standing = follow(anchor, now)
          if (standing.is !== 'here') return
          if (!standing.edited) expect(pointsAt(anchor, now)).toBe(quoteOf(anchor))
          else
            expect(
              pointsAt(anchor, now)
                ?.split(' ')
                .some((word) => quote.includes(word)),
            ).toBe(true)
        },
      ),
    )
  })

  test('moving and reordering loses nothing', () => {
    fc.assert(
      fc.property(
        prose,
        fc.array(fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4'), { minLength: 3, maxLength: 3 }),
        (text, orders) => {
          const anchor: Anchor = { path: at(0), words: text, selected: { from: 0, to: text.length } }
          const moves = orders.map((to, i) => ({ path: [...at(i).slice(0, -1), 'order'], to }))
          const now = edit(section(text, 'Annet.', 'Tredje.'), ...moves, {
            path: ['blocks', 'results', 'order'],
            to: 'a9',
          })
          expect(follow(anchor, now)).toMatchObject({ is: 'here', path: at(0), edited: false })
        },
      ),
    )
  })
})
