import { describe, expect, it } from 'vitest'
import { lineSchema, richSchema } from '@/lib/core/rich'
import { stored, storedLine } from './json'

const link = { type: 'link', attrs: { href: 'https://solvik.example', rel: 'noopener', target: '_blank' } }

describe('what the editor holds', () => {
  it('is stored without the attributes that only the editor knows', () => {
    const doc = stored({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Bygg' }] },
        { type: 'paragraph' },
        {
          type: 'orderedList',
          attrs: { start: 3, type: null },
          content: [
            {
              type: 'listItem',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'én', marks: [link] }] }],
            },
          ],
        },
      ],
    })
    expect(richSchema.parse(doc)).toEqual(doc)
    expect(JSON.stringify(doc)).toContain('"attrs":{"href":"https://solvik.example"}')
  })

  it('keeps what follows a cell, and only the words of what follows nothing', () => {
    const attrs = { section: 'hr-2026', table: 'tabell-1', row: 'rad-en', column: 'kolonne-en', shown: '7,5' }
    const doc = storedLine({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'cell', attrs, marks: [{ type: 'bold' }] },
            { type: 'reference', attrs: { section: null, block: null, shown: 'kapittel 4' } },
          ],
        },
      ],
    })
    expect(lineSchema.parse(doc)).toEqual(doc)
    expect(doc.content[0].content).toEqual([
      { type: 'cell', attrs, marks: [{ type: 'bold' }] },
      { type: 'text', text: 'kapittel 4' },
    ])
  })

  it('is one paragraph in a line, also when it is empty', () => {
    expect(lineSchema.parse(storedLine({ type: 'doc', content: [{ type: 'paragraph' }] }))).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph' }],
    })
  })

  it('loses a link that leads nowhere lawful, and keeps its words', () => {
    const bad = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
    const doc = storedLine({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'her', marks: [bad] }] }],
    })
    expect(doc.content[0].content).toEqual([{ type: 'text', text: 'her' }])
  })
})
