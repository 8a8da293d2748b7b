import { describe, expect, test } from 'vitest'
import { replay, type Saved } from '../merge'
import { type Line, line, plain } from '../rich'
import { draftSchema } from '../section'
import { get, type Json, type Node } from '../tree'
import { fixChanges, fixIn } from './fields'
import { contentWithout, everIn, historyFixes, takingOf } from './taking'

const item = (id: string, text: string) => ({ id, order: 'a0', text: line(text) })
const results = (...items: ReturnType<typeof item>[]) => ({
  id: 'resultater',
  kind: 'results',
  order: 'a0',
  heading: null,
  items,
})
const content = (...blocks: unknown[]) => ({ title: 'Eiendom', language: 'nb', blocks }) as unknown as Node

const taking = (more: Partial<Parameters<typeof takingOf>[0]>) =>
  takingOf({ words: [], places: [], attachments: [], ...more })
const at = (...path: string[]) => taking({ places: [{ section: 'kapittel', path }] })

describe('a place', () => {
  test('that is a point goes whole', () => {
    const was = content(results(item('punkt-1', 'Ola er syk.'), item('punkt-2', 'Vi bygger.')))
    const next = contentWithout('kapittel', was, at('blocks', 'resultater', 'items', 'punkt-1'))
    expect(next).toEqual(content(results(item('punkt-2', 'Vi bygger.'))))
    expect(draftSchema.safeParse(next).success).toBe(true)
  })

  test('of another section stays', () => {
    const was = content(results(item('punkt-1', 'Ola er syk.')))
    expect(contentWithout('annet', was, at('blocks', 'resultater'))).toBe(was)
  })

  test('that is a cell is suppressed, and so are the texts that show it', () => {
    const cells = { kolonne: { value: '12', status: 'final' } }
    const table = { id: 'tabell', kind: 'table', columns: [], rows: [{ id: 'raden', order: 'a0', cells }] }
    const shown = {
      type: 'cell',
      attrs: { section: 'kapittel', table: 'tabell', row: 'raden', column: 'kolonne', shown: '12 personer' },
    }
    const text = {
      id: 'tekst',
      kind: 'text',
      body: { type: 'doc', content: [{ type: 'paragraph', content: [shown] }] },
    }
    const next = contentWithout(
      'kapittel',
      content(table, text),
      at('blocks', 'tabell', 'rows', 'raden', 'cells', 'kolonne'),
    ) as Node
    expect(get(next, ['blocks', 'tabell', 'rows', 'raden', 'cells', 'kolonne'])).toEqual({
      value: '',
      status: 'suppressed',
    })
    expect(JSON.stringify(next)).not.toContain('12 personer')
    const elsewhere = contentWithout('annet', content(text), at('blocks', 'tabell'))
    expect(JSON.stringify(elsewhere)).toContain('[fjernet]')
  })
})

describe('history', () => {
  const path = ['blocks', 'resultater', 'items', 'punkt-1', 'text']
  const typed = (...texts: string[]): Saved[] =>
    texts.map((text, i) => ({
      path,
      to: line(text) as unknown as Json,
      was: line(i === 0 ? '' : (texts[i - 1] ?? '')) as unknown as Json,
    }))

  test('of a field that ever held the words has always said what it says now', () => {
    const changes = typed('Vi takker Kari Nord', 'Vi takker Kari Nordmann', 'Vi takker Kari Nordmann for alt')
    const draft = content(results(item('punkt-1', 'Vi takker Kari Nordmann for alt')))
    const fixes = historyFixes('kapittel', taking({ words: ['Kari Nordmann'] }), draft, everIn(changes))
    expect(fixChanges(changes, fixes)).toEqual([])
    const first = fixIn(content(results(item('punkt-1', 'Vi takker Kari Nord'))), fixes) as Node
    expect(plain(get(first, path) as unknown as Line)).toBe('Vi takker [fjernet] for alt')
  })

  test('of a field that is not in the draft any more is a mark', () => {
    const whole = results(item('punkt-1', 'Kari Nordmann sluttet.')) as unknown as Json
    const changes: Saved[] = [{ path: ['blocks', 'resultater'], to: whole }]
    const fixes = historyFixes('kapittel', taking({ words: ['Kari Nordmann'] }), content(), everIn(changes))
    const [only] = fixChanges(changes, fixes)
    expect(plain(get(only?.to, ['items', 'punkt-1', 'text']) as unknown as Line)).toBe('[fjernet]')
  })

  test('of all else stays, and can be replayed', () => {
    const other: Saved = { path: ['title'], to: 'Bygg', was: 'Eiendom' }
    const fixes = historyFixes('kapittel', taking({ words: ['Kari Nordmann'] }), content(), [])
    expect(fixChanges([other], fixes)).toEqual([other])
    expect(replay(content(), fixChanges([other], fixes))).toMatchObject({ title: 'Bygg' })
  })
})
