import { describe, expect, test } from 'vitest'
import { merge, rebase, type Saved } from './merge'
import { line } from './rich'
import { type Change, get, type Json, type Node, set } from './tree'

const item = (id: string, order: string, words: string) =>
  ({ id, order, text: line(words) }) as unknown as Json

const base: Node = {
  title: 'Eiendom',
  language: 'nb',
  blocks: [
    {
      id: 'results',
      kind: 'results',
      order: 'a0',
      heading: null,
      items: [item('school', 'a0', 'Skolen sto ferdig.'), item('energy', 'a1', 'Energibruken gikk ned.')],
    },
    {
      id: 'table',
      kind: 'table',
      order: 'a1',
      rows: [{ id: 'row', order: 'a0', cells: { y2025: { value: '7' }, y2026: { value: '8' } } }],
    },
  ],
}

const school = ['blocks', 'results', 'items', 'school']
const text = [...school, 'text']
const words = (plain: string) => line(plain) as unknown as Json
const changed = (...changes: Change[]) => changes.reduce(set, base)

describe('two people in one section', () => {
  test('who write in different places both get their words', () => {
    const mine = changed({ path: text, to: words('Skolen sto ferdig i juni.') })
    const theirs = changed({ path: ['title'], to: 'Eiendom og bygg' })
    const { content, collisions } = merge(base, mine, theirs)
    expect(get(content, text)).toEqual(words('Skolen sto ferdig i juni.'))
    expect(content.title).toBe('Eiendom og bygg')
    expect(collisions).toEqual([])
  })

  test('who write in the same place: theirs stands, and both texts wait for a choice', () => {
    const mine = changed({ path: text, to: words('Mitt.') })
    const theirs = changed({ path: text, to: words('Deres.') })
    const { content, saved, collisions } = merge(base, mine, theirs)
    expect(get(content, text)).toEqual(words('Deres.'))
    expect(saved).toEqual([])
    expect(collisions).toEqual([
      { path: text, base: words('Skolen sto ferdig.'), mine: words('Mitt.'), theirs: words('Deres.') },
    ])
  })

  test('who write the same have nothing to choose between', () => {
    const both = changed({ path: text, to: words('Ferdig i juni.') })
    expect(merge(base, both, both).collisions).toEqual([])
  })

  test('cells of one row do not disturb each other', () => {
    const cells = ['blocks', 'table', 'rows', 'row', 'cells']
    const mine = changed({ path: [...cells, 'y2025'], to: { value: '7.5' } })
    const theirs = changed(
      { path: [...cells, 'y2026'], to: { value: '9' } },
      { path: [...cells, 'y2027'], to: { value: '1' } },
    )
    const { content, collisions } = merge(base, mine, theirs)
    expect(get(content, cells)).toEqual({
      y2025: { value: '7.5' },
      y2026: { value: '9' },
      y2027: { value: '1' },
    })
    expect(collisions).toEqual([])
  })
})

describe('one removes what another writes in', () => {
  test('they removed the point: it comes back with my words, and is flagged', () => {
    const { content, collisions } = merge(
      base,
      changed({ path: text, to: words('Mitt.') }),
      changed({ path: school }),
    )
    expect(get(content, text)).toEqual(words('Mitt.'))
    expect(collisions).toEqual([
      { path: school, base: item('school', 'a0', 'Skolen sto ferdig.'), mine: item('school', 'a0', 'Mitt.') },
    ])
  })

  test('I removed the point: their words stay, and it is flagged', () => {
    const { content, collisions } = merge(
      base,
      changed({ path: school }),
      changed({ path: text, to: words('Deres.') }),
    )
    expect(get(content, text)).toEqual(words('Deres.'))
    expect(collisions).toEqual([
      {
        path: school,
        base: item('school', 'a0', 'Skolen sto ferdig.'),
        theirs: item('school', 'a0', 'Deres.'),
      },
    ])
  })

  test('they removed the whole part: it comes back once, with all I wrote in it', () => {
    const added = [...school.slice(0, 3), 'mine']
    const mine = changed(
      { path: text, to: words('Mitt.') },
      { path: added, to: item('mine', 'a2', 'Nytt.') },
      { path: [...school.slice(0, 3), 'energy'] },
    )
    const { content, collisions } = merge(base, mine, changed({ path: ['blocks', 'results'] }))
    expect(get(content, text)).toEqual(words('Mitt.'))
    expect(get(content, added)).toEqual(item('mine', 'a2', 'Nytt.'))
    expect(get(content, [...school.slice(0, 3), 'energy'])).toBeUndefined()
    expect(collisions.map(({ path }) => path)).toEqual([['blocks', 'results']])
    expect(collisions[0]?.mine).toEqual(get(content, ['blocks', 'results']))
  })

  test('they emptied the cell: my figure stays, and is flagged', () => {
    const path = ['blocks', 'table', 'rows', 'row', 'cells', 'y2025']
    const { content, collisions } = merge(base, changed({ path, to: { value: '7.5' } }), changed({ path }))
    expect(get(content, path)).toEqual({ value: '7.5' })
    expect(collisions).toEqual([{ path, base: { value: '7' }, mine: { value: '7.5' } }])
  })

  test('what a third wrote before it was removed comes back too', () => {
    const since: Saved[] = [
      { path: text, to: words('Tredje.'), was: words('Skolen sto ferdig.') },
      { path: school, was: item('school', 'a0', 'Tredje.') },
    ]
    const now = changed(...since)
    const { content, collisions } = rebase(now, [{ path: text, to: words('Mitt.') }], since)
    expect(get(content, text)).toEqual(words('Tredje.'))
    expect(collisions.map(({ path }) => path)).toEqual([school, text])
    expect(collisions[1]).toMatchObject({ mine: words('Mitt.'), theirs: words('Tredje.') })
  })

  test('both removed it: it is gone', () => {
    const { content, collisions } = merge(base, changed({ path: school }), changed({ path: school }))
    expect(get(content, school)).toBeUndefined()
    expect(collisions).toEqual([])
  })
})

describe('moving', () => {
  const order = [...school, 'order']

  test('never collides: the later move holds', () => {
    const { content, collisions } = merge(
      base,
      changed({ path: order, to: 'a3' }),
      changed({ path: order, to: 'a2' }),
    )
    expect(get(content, order)).toBe('a3')
    expect(collisions).toEqual([])
  })

  test('does not stand in the way of removing or writing', () => {
    expect(merge(base, changed({ path: school }), changed({ path: order, to: 'a2' }))).toMatchObject({
      collisions: [],
    })
    const both = merge(base, changed({ path: order, to: 'a2' }), changed({ path: text, to: words('Deres.') }))
    expect(both.collisions).toEqual([])
    expect(get(both.content, order)).toBe('a2')
  })

  test('does not bring back what was removed', () => {
    const { content, collisions } = merge(base, changed({ path: order, to: 'a2' }), changed({ path: school }))
    expect(get(content, school)).toBeUndefined()
    expect(collisions).toEqual([])
  })
})

describe('saving against an older version', () => {
  test('what others did and undid does not collide', () => {
    const was = words('Skolen sto ferdig.')
    const since: Saved[] = [
      { path: text, to: words('Feil.'), was },
      { path: text, to: was, was: words('Feil.') },
    ]
    const { content, collisions } = rebase(base, [{ path: text, to: words('Mitt.') }], since)
    expect(get(content, text)).toEqual(words('Mitt.'))
    expect(collisions).toEqual([])
  })

  test('several changes of mine in one place do not collide with each other', () => {
    const mine = [
      { path: ['title'], to: 'E' },
      { path: ['title'], to: 'Ei' },
    ]
    const { content, saved, collisions } = rebase(base, mine, [])
    expect(content.title).toBe('Ei')
    expect(saved).toEqual([
      { path: ['title'], to: 'E', was: 'Eiendom' },
      { path: ['title'], to: 'Ei', was: 'E' },
    ])
    expect(collisions).toEqual([])
  })

  test('words for a place that never was are kept beside', () => {
    const path = ['blocks', 'nowhere', 'text']
    const { content, collisions } = rebase(base, [{ path, to: 'Mitt.' }], [])
    expect(content).toBe(base)
    expect(collisions).toEqual([{ path, mine: 'Mitt.' }])
  })
})
