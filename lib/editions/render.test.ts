import { describe, expect, test } from 'vitest'
import { report } from '@/components/report/fixture'
import { manifestPath } from './manifest'
import { asNumberedEdition } from './numbered'
import { renderEdition, renderPreview } from './render'

const files = await Promise.all(
  [...renderEdition(report)].map(async (one) => ({ ...one, body: String(await one.draw()) })),
)
const file = (path: string) => files.find((one) => one.path === path)

describe('an edition', () => {
  test('has a page and a JSON file for each section, and three files for each table that came along', () => {
    const paths = files.map((one) => one.path)
    expect(paths.slice(0, 4)).toEqual(['', 'utgaver', 'samlet', 'forhandsvisning.png'])
    expect(paths.filter((path) => path.startsWith('organisasjon/eiendom'))).toEqual([
      'organisasjon/eiendom',
      'organisasjon/eiendom.json',
      'organisasjon/eiendom/tabell-4-1.csv',
      'organisasjon/eiendom/tabell-4-1.xlsx',
      'organisasjon/eiendom/tabell-4-1.jsonstat.json',
      'organisasjon/eiendom/tabell-4-2.csv',
      'organisasjon/eiendom/tabell-4-2.xlsx',
      'organisasjon/eiendom/tabell-4-2.jsonstat.json',
      'organisasjon/eiendom/figur-4-6.csv',
      'organisasjon/eiendom/figur-4-6.xlsx',
      'organisasjon/eiendom/figur-4-6.jsonstat.json',
    ])
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('gives a section as data, with the numbers it was given', () => {
    const data = JSON.parse(file('organisasjon/eiendom.json')?.body ?? '')
    expect(data).toMatchObject({ number: '4.2', year: 2026, numbers: { 'tabell-nokkeltall': '4.1' } })
  })

  /** Made on demand of what is stored, for every page: the whole report, a chapter. */
  const made = /(?<!\/rapport)\.(pdf|docx|md)$|\/rapport\.(pdf|docx|md|zip)$/

  test('leads only to addresses that it has', () => {
    // The manifest is written when all the others are.
    const known = new Set(
      [...files, { path: manifestPath }].map((one) => `/2026${one.path && `/${one.path}`}`),
    )
    const inside = files
      .filter((one) => one.type.startsWith('text/html'))
      .flatMap((one) => [...one.body.matchAll(/href="(\/2026(?!\/u\/)[^"#]*)/g)].map((found) => found[1]))
    expect(inside.length).toBeGreaterThan(50)
    // What is told of all years is drawn when it is asked for.
    const ownPage = (address = '') =>
      known.has(address.replace(/\/(videre|over-tid|henvis)$/, '').replace(made, ''))
    expect(inside.filter((address) => !ownPage(address))).toEqual([])
  })
})

test('a preview is what publishing would store, but for what a draft has no address for', () => {
  const preview = renderPreview({ ...report, preview: true }, 'kapittel-4.2')
  expect(preview).toContain('<h1><span>4.2</span> Eiendom</h1>')
  expect(renderPreview(report, 'kapittel-4.2')).toBe(file('organisasjon/eiendom')?.body)
  expect(renderPreview(report, 'kapittel-5')).toBeNull()
})

describe('the numbered address of an edition', () => {
  const current = { number: 2, published: '2027-06-09' }
  const numbered = (number: number) =>
    asNumberedEdition(file('organisasjon/eiendom')?.body ?? '', {
      base: '/2026',
      number,
      currentAddress: '/2026/organisasjon/eiendom',
      current,
    })

  test('stays in its edition, whatever link is followed', () => {
    const links = [...numbered(1).matchAll(/href="(\/2026[^"]*)/g)].map((found) => found[1])
    const outside = links.filter((link) => !link?.startsWith('/2026/u/'))
    expect(outside).toEqual(['/2026/organisasjon/eiendom'])
    expect(links).not.toContainEqual(expect.stringContaining('/u/1/u/'))
  })

  test('says that it is old, and is not for search engines', () => {
    expect(numbered(1)).toContain('Du leser utgave 1, som ikke lenger gjelder.')
    expect(numbered(1)).toContain('publisert 9. juni 2027')
    expect(numbered(1)).toContain('<meta name="robots" content="noindex"/></head>')
    expect(numbered(1)).toContain(
      '<link rel="canonical" href="https://solvik.example/2026/organisasjon/eiendom"/>',
    )
  })

  test('tells search engines what the page told them: its own edition, and where the current one stands', () => {
    const told = (html = '') =>
      [...html.matchAll(/<script type="application\/ld\+json">.*?<\/script>|<meta property[^>]*>/g)].join()
    expect(told(numbered(1)).length).toBeGreaterThan(1000)
    expect(told(numbered(1))).toBe(told(file('organisasjon/eiendom')?.body))
    expect(numbered(1)).toContain('"@id":"https://solvik.example/2026/u/2/organisasjon/eiendom"')
  })

  test('of the current edition says so', () => {
    expect(numbered(2)).toContain('Dette er den faste adressen til utgave 2, som er den gjeldende.')
  })
})
