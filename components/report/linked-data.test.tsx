import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { exhibitNumbers } from '@/lib/core/numbering'
import { naughty } from '@/lib/core/testing/naughty'
import { DataBlock } from './data-block'
import { report } from './fixture'
import { FrontPage } from './front'
import { pagesOf } from './outline'
import { SectionPage } from './section'
import { blocksIn, thingsIn } from './testing/things'

const thingsOf = (element: ReactElement) => thingsIn(renderToStaticMarkup(element))

const pages = pagesOf(report.outline)
const eiendom = (drawn = report) => {
  const section = pages.find(({ number }) => number === '4.2')
  if (!section) throw new Error('The fixture has 4.2')
  return <SectionPage report={drawn} section={section} numbers={exhibitNumbers(pages)} />
}

describe('a section', () => {
  const things = thingsOf(eiendom())

  test('is a chapter of a report, by a public body, under a licence', () => {
    expect(things[0]).toMatchObject({
      '@type': 'Chapter',
      '@id': 'https://solvik.example/2026/u/2/organisasjon/eiendom',
      url: 'https://solvik.example/2026/organisasjon/eiendom',
      name: '4.2 Eiendom',
      inLanguage: 'nb',
      isPartOf: { '@type': 'Report', '@id': 'https://solvik.example/2026/u/2', name: 'Årsrapport 2026' },
      datePublished: '2027-03-30',
      dateModified: '2027-06-09',
      publisher: {
        '@type': 'GovernmentOrganization',
        name: 'Solvik kommune',
        iso6523Code: '0192:300000002',
      },
      license: expect.stringContaining('https://'),
    })
  })

  test('has its tables as data sets, with their files', () => {
    const sets = things.filter((one) => one['@type'] === 'Dataset')
    expect(sets).toHaveLength(2)
    expect(sets[0]).toMatchObject({
      url: 'https://solvik.example/2026/organisasjon/eiendom#tabell-tabell-nokkeltall',
      distribution: [
        { contentUrl: 'https://solvik.example/2026/organisasjon/eiendom/tabell-4-1.csv' },
        { contentUrl: 'https://solvik.example/2026/organisasjon/eiendom/tabell-4-1.xlsx' },
      ],
    })
    // Search engines want at least so much said of a set.
    for (const { description } of sets) expect(String(description).length).toBeGreaterThanOrEqual(50)
  })

  test('says where it stands', () => {
    expect(things.at(-1)).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Solvik kommune' },
        { position: 2, item: 'https://solvik.example/2026' },
        { position: 3, name: '4 Organisasjon' },
        { position: 4, name: '4.2 Eiendom' },
      ],
    })
  })

  test('has its title, its words and its picture where it is shared', () => {
    const markup = renderToStaticMarkup(eiendom())
    expect(markup).toContain('<meta property="og:title" content="4.2 Eiendom – Årsrapport 2026"/>')
    expect(markup).toContain('<meta property="og:locale" content="nb_NO"/>')
    expect(markup).toContain('content="https://solvik.example/2026/u/2/forhandsvisning.png"')
    expect(markup).toContain('<meta name="twitter:card" content="summary_large_image"/>')
  })

  test('has none of it while it is a draft', () => {
    const markup = renderToStaticMarkup(eiendom({ ...report, preview: true }))
    expect(markup).not.toMatch(/ld\+json|og:|twitter:/)
  })
})

test('the front page is the report', () => {
  const [thing] = thingsOf(<FrontPage report={report} />)
  expect(thing).toMatchObject({ '@type': 'Report', version: '2', temporalCoverage: '2026' })
})

test('a publisher whose number is not told has none', () => {
  const installation = { ...report.installation, organisationNumber: '' }
  const [thing] = thingsOf(<FrontPage report={{ ...report, installation }} />)
  expect(thing?.publisher).toEqual({
    '@type': 'GovernmentOrganization',
    name: 'Solvik kommune',
    url: 'https://solvik.example/',
  })
})

test('no words end a data block or break out of a string in it', () => {
  for (const words of [...naughty, '</script><script>', '<!--<script>', 'a\\', 'a\\"', '\u2028']) {
    const markup = renderToStaticMarkup(<DataBlock things={[{ name: words }]} />)
    const [json = ''] = blocksIn(markup)
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name: words }] })
    expect(json).not.toMatch(/[<>&\u2028]|\\"/)
    expect(markup.match(/<\/?script/g)).toHaveLength(2)
  }
})
