import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import { pictureWords } from '@/components/report/preview-picture'
import { naughty } from '@/lib/core/testing/naughty'
import { pictureSvg } from './draw'
import { atMost, cut, wrapped } from './fit'
import { letters } from './letters'
import { previewPicture } from './png'

test('it has the colour of the municipality', async () => {
  const drawn = await letters()
  const inColour = { ...report, installation: { ...report.installation, colour: '#7a1f3d' } }
  expect(pictureSvg(inColour, drawn)).toContain('fill="#7a1f3d"')
  expect(pictureSvg(inColour, drawn)).not.toContain('#00565e')
  expect(pictureSvg(report, drawn)).toContain('fill="#00565e"')
})

test('the same report gives the same bytes, small ones, of the size that is shared', async () => {
  const [one, other] = [await previewPicture(report), await previewPicture(report)]
  expect(one.equals(other)).toBe(true)
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(one.length).toBeLessThan(100_000)
})

test('another title or another figure gives another picture', async () => {
  const drawn = await letters()
  const svg = pictureSvg(report, drawn)
  expect(pictureSvg({ ...report, title: 'Årsmelding' }, drawn)).not.toBe(svg)
  expect(pictureSvg({ ...report, outline: [] }, drawn)).not.toBe(svg)
})

test('no text is left to the fonts of a machine, and no word becomes markup', async () => {
  const drawn = await letters()
  // One in five: each is set anew in many sizes.
  for (const words of naughty.filter((_, i) => i % 5 === 0)) {
    const svg = pictureSvg(
      { ...report, title: words, installation: { ...report.installation, name: words } },
      drawn,
    )
    expect(svg.replace(/<path [^<>]*\/>/g, '')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"></svg>',
    )
    expect(/NaN|Infinity|undefined/.test(svg), words).toBe(false)
  }
})

test('letters of Norwegian and of the Sámi languages are drawn', async () => {
  const drawn = await letters()
  for (const sign of 'æøåÆØÅáčđŋšŧžÁČĐŊŠŦŽïñâ–«»²')
    expect(drawn.widthOf(sign, { size: 20, weight: 700 }), sign).toBeGreaterThan(0)
})

test('it says in words what it shows', () => {
  expect(pictureWords(report, 'utgaver')).toBe('Årsrapport 2026, Solvik kommune')
  expect(pictureWords(report, '')).toBe(
    'Årsrapport 2026, Solvik kommune. Energibruk: 158 kWh per m². Vedlikehold: 166 kroner per m². Etterslep på vedlikehold: 386 millioner kroner',
  )
})

describe('words in a room', () => {
  const widthOf = (text: string) => text.length
  test.each<[string, string[]]>([
    ['en to tre', ['en to', 'tre']],
    ['', []],
    ['kjempelang dag', ['kjemp…', 'dag']],
  ])('%j', (text, lines) => expect(wrapped(text, 6, widthOf)).toEqual(lines))

  test('what there is no room for is said to follow', () => {
    expect(atMost(['en', 'to', 'tre'], 2, 6, widthOf)).toEqual(['en', 'to …'])
    expect(atMost(['en', 'to'], 2, 6, widthOf)).toEqual(['en', 'to'])
    expect(cut('kommune', 4, widthOf)).toBe('kom…')
  })
})
