import { describe, expect, test } from 'vitest'
import { type Block, kindNames, kinds } from './blocks/all'
import { canonical } from './canonical'
import { compare } from './compare'
import { comparedParagraphs, sources } from './compare/paragraphs'
import { asNode } from './merge'
import { rich } from './rich'
import { draftSchema } from './section'
import { filled } from './testing/filled'
import { naughty, naughtySection, naughtySections, unstorable } from './testing/naughty'
import { changeSchema, diff, set } from './tree'

const sections = naughtySections()

describe('naughty words', () => {
  test('stand in every text field of every kind', () => {
    const count = Object.fromEntries(
      kindNames.map((kind) => {
        let fields = 0
        filled(kinds[kind].schema, () => `ord ${++fields}`)
        return [kind, fields]
      }),
    )
    expect(count).toMatchObject({ lead: 3, figure: 3, table: 11, seats: 7 })
    expect(Math.min(...Object.values(count))).toBeGreaterThan(1)
  })

  test.each(sections.map((one, i) => [i, one] as const))('pass the door unchanged: %i', (_, content) => {
    expect(draftSchema.parse(content)).toEqual(content)
    const sent = content.blocks.map((block) => ({ path: ['blocks', block.id], to: asNode(block) }))
    expect(sent.map((one) => changeSchema.parse(one))).toEqual(sent)
    expect(canonical(JSON.parse(JSON.stringify(content)))).toBe(canonical(content))
  })

  test.each(unstorable)('that the database cannot hold are refused in words: %j', (text) => {
    const content = naughtySection(['ord'])
    const [lead] = content.blocks as [Block]
    const said = changeSchema.safeParse({ path: ['blocks', lead.id, 'text'], to: asNode(rich(text)) })
    expect(said.error?.issues[0]?.message).toMatch(/Fjern dem og prøv igjen/)
    expect(draftSchema.safeParse({ ...content, title: text }).success).toBe(false)
  })
})

describe('naughty words compared', () => {
  const [before] = sections as [(typeof sections)[number]]

  test.each(sections.map((one, i) => [i, one] as const))(
    'differ from others, never from themselves: %i',
    (i, after) => {
      expect(compare(after, structuredClone(after), 2026).changes).toBe(0)
      expect(compare(before, after, 2026).changes > 0).toBe(i > 0)
    },
  )

  test('are laid on what stood there as they were written', () => {
    for (const after of sections) {
      const laid = diff(asNode(before), asNode(after)).reduce(set, asNode(before))
      expect(canonical(draftSchema.parse(laid))).toBe(canonical(after))
    }
  })

  test('make up both sides', () => {
    for (const [i, text] of naughty.entries()) {
      const old = naughty[i - 1] ?? ''
      const pieces = comparedParagraphs(sources(rich(old)), sources(rich(text))).flatMap((one) => one.pieces)
      const side = (other: 'in' | 'out') => pieces.filter(({ fate }) => fate !== other).map((one) => one.text)
      expect([side('in').join(''), side('out').join('')]).toEqual([old, text])
    }
  })
})
