import { expect, test } from 'vitest'
import { keyTable } from '@/components/report/fixture-tables'
import type { PublicReport } from '@/components/report/model'
import type { Block } from '@/lib/core/blocks/all'
import { type Line, rich } from '@/lib/core/rich'
import { closely } from './testing/read'
import { read, reportOf } from './testing/sample'

const words = 'Vi har bygd både skoler og hjem. '

/** The pages behind cover and contents. */
async function pagesOf(of: PublicReport) {
  const { pages } = await read({ of })
  return pages.slice(2).map(({ text }) => closely(text))
}

/** Whether some page has both. */
const together = (pages: readonly string[], one: string, other: string) =>
  pages.some((text) => text.includes(closely(one)) && text.includes(closely(other)))

/** Five chapters with a point of each kind, so long that not all have room on one page. */
const withPoints = (times: number) =>
  reportOf(
    [1, 2, 3, 4, 5].map((n) => ({
      title: `Kapittel ${n}`,
      language: 'nb',
      blocks: (['results', 'challenges'] as const).map((kind): Block => {
        const text = `${kind}${n}først ${words.repeat(times)} ${kind}${n}sist`
        const bold = [{ type: 'text' as const, text, marks: [{ type: 'bold' as const }] }]
        const said: Line = { type: 'doc', content: [{ type: 'paragraph', content: bold }] }
        return {
          ...{ id: `${kind}-${n}`, order: kind, kind, heading: null },
          items: [{ id: `punkt-${kind}-${n}`, order: 'a', text: said }],
        }
      }),
    })),
  )

test('a point of the year in brief stands on one page', async () => {
  const pages = await pagesOf(withPoints(17))
  const overview = pages.slice(0, pages.findIndex((text) => text.includes('results5sist')) + 1)
  expect(overview.length).toBeGreaterThan(1)
  for (const kind of ['results', 'challenges'])
    for (const n of [1, 2, 3, 4, 5])
      expect(together(overview, `${kind}${n}først`, `${kind}${n}sist`), `${kind} ${n}`).toBe(true)
})

test('but for one that is longer than a page, of which no word is lost', async () => {
  const pages = await pagesOf(withPoints(150))
  for (const n of [1, 2, 3, 4, 5]) expect(pages[0]).not.toContain(`results${n}sist`)
  for (const n of [1, 2, 3, 4, 5]) expect(pages.join('').split(`results${n}sist`), String(n)).toHaveLength(3)
})

const short = keyTable.rows.slice(0, 5)

/** Chapters that differ in how much stands above their table, and above whom to ask. */
const fuller = [16, 19, 22, 25, 28, 31, 34]
const withTables = (): PublicReport => {
  const of = reportOf(
    fuller.map((lines, i) => ({
      title: `Kapittel ${i + 1}`,
      language: 'nb',
      blocks: [
        {
          ...{ id: `tekst-${i}`, kind: 'text', order: 'a1', heading: null },
          body: rich(...Array.from({ length: lines }, () => words)),
        },
        {
          ...{ ...keyTable, id: `tabell-${i}`, order: 'a2', heading: `Nøkkeltall ${i + 1}.`, notes: [] },
          rows: short.map((row) => ({ ...row, label: `${row.label} ${i + 1}.` })),
        },
      ],
    })),
  )
  const asked = (n: number) => ({
    unit: 'Eiendom',
    name: `Anne Berg ${n}.`,
    email: 'anne@solvik.example',
    phone: '',
  })
  return { ...of, outline: of.outline.map((one, i) => ({ ...one, contact: asked(i + 1) })) }
}

test('a short table stands on one page with its heading, and so does whom to ask', async () => {
  const pages = await pagesOf(withTables())
  const [first, last] = [short[0]?.label, short.at(-1)?.label]
  for (const n of fuller.map((_, i) => i + 1)) {
    expect(together(pages, `Nøkkeltall ${n}.`, `${last} ${n}.`), `heading ${n}`).toBe(true)
    expect(together(pages, `${first} ${n}.`, `${last} ${n}.`), `table ${n}`).toBe(true)
    expect(together(pages, `Anne Berg ${n}.`, `/kapittel-${n}`), `whom to ask ${n}`).toBe(true)
  }
})
