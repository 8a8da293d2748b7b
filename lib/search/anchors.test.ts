import { expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import { pagesOf } from '@/components/report/outline'
import { passagesOf } from '@/lib/core/search/passages'
import { tokens } from '@/lib/core/search/tokens'
import { words } from '@/lib/core/section'
import { renderPreview } from '@/lib/editions/render'

const sections = pagesOf(report.outline).filter(({ blocks }) => blocks.length > 0)
const contentOf = ({ title, language, blocks }: (typeof sections)[number]) => ({
  title,
  language,
  blocks: [...blocks],
})

test('a reader is led to a place that the page has', () => {
  const missing = sections.flatMap((section) => {
    const page = renderPreview(report, section.id)
    const places = passagesOf(contentOf(section), new Map()).map(({ anchor }) => anchor)
    return places.filter((anchor) => anchor !== '' && !page?.includes(`id="${anchor}"`))
  })
  expect(missing).toEqual([])
})

test('every word of a section can be found', () => {
  for (const section of sections) {
    const content = contentOf(section)
    const found = new Set(
      [content.title, ...passagesOf(content, new Map()).map(({ text }) => text)].flatMap((text) =>
        tokens(text).map(({ word }) => word),
      ),
    )
    const said = words(content).flatMap((text) => tokens(text).map(({ word }) => word))
    // Figures are found as they are shown: "7,5" where "7.50" is kept.
    expect(said.filter((word) => !/\d/.test(word) && !found.has(word))).toEqual([])
  }
})
