import { beforeAll, describe, expect, test } from 'vitest'
import { kindNames } from '@/lib/core/blocks/all'
import { words } from '@/lib/core/section'
import { naughtySection, naughtySections } from '@/lib/core/testing/naughty'
import { glyphs } from './fonts'
import { closely, opened } from './testing/read'
import { made, reportOf } from './testing/sample'

type Opened = Awaited<ReturnType<typeof opened>>

/** What Typst would make something of, were it markup or code. */
const typst = [
  '#panic("a")',
  '#read("/etc/passwd")',
  '#import "@preview/cetz:0.3.0"',
  '$ x^2 $',
  '*fet* _kursiv_ `kode`',
  '= Overskrift',
  '- punkt + punkt / ord: sak',
  '@referanse <merke>',
  '// borte /* borte */',
  '\\ \\u{41} ~ -- --- ...',
  '"a" + "b" #{ 1 + 1 }',
  ']#[ ] } { ) (',
  '#let c = (:)',
  'https://solvik.example/#a',
]

/** With what the type cannot show as squares, and without what text takes from a page. */
const shown = (text: string) => closely(glyphs.shown(text))

/** Each text in one kind of block, of all in turn: how a text is set hangs on none of them. */
const inTurn = () =>
  naughtySections().map((content) => {
    const all = kindNames.length
    return { ...content, blocks: content.blocks.filter((_, i) => i % all === Math.floor(i / all) % all) }
  })

describe.each([
  ['of Typst', () => [naughtySection(typst)]],
  ['that programs stumble over', inTurn],
])('naughty words %s', (_, contents) => {
  let pdf: Opened

  beforeAll(async () => {
    pdf = await opened(await made({ of: reportOf(contents()) }), { tags: false })
  })

  test('are read as they were written', () => {
    const held = closely(pdf.text)
    const asked = contents().flatMap((content) => {
      const { blocks } = content
      // Words of a drawing that has no figures to draw are not set.
      return words({ ...content, blocks: blocks.filter(({ kind }) => kind !== 'chart' && kind !== 'figure') })
    })
    expect(asked.length).toBeGreaterThan(100)
    expect(asked.filter((one) => !held.includes(shown(one)))).toEqual([])
  })

  test('lead nowhere', () => {
    const urls = pdf.links.flatMap(({ url }) => url ?? [])
    expect(
      urls.filter((url) => !/^(https:\/\/(solvik|uustatus)\.example|mailto:post@solvik)/.test(url)),
    ).toEqual([])
  })
})
