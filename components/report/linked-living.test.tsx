import { describe, expect, test } from 'vitest'
import { pages } from './fixture-pages'
import { thingsIn } from './testing/things'

/** What a page of the fixture tells search engines. */
function thingsOf(name: string) {
  const [, markup = ''] = pages().find(([one]) => one === name) ?? []
  return thingsIn(markup)
}

const origin = 'https://solvik.example'
const wayTo = (...steps: object[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
})
const above = [
  { name: 'Solvik kommune', item: `${origin}/` },
  { name: 'Årsrapport 2026', item: `${origin}/2026` },
  { name: '4.2 Eiendom', item: `${origin}/2026/organisasjon/eiendom` },
]

test('what became of challenges says where it stands', () => {
  expect(thingsOf('what became of challenges')).toEqual([wayTo(...above, { name: 'Utfordringene videre' })])
})

describe('a section through the years', () => {
  const [set, way] = thingsOf('a section through the years')

  test('says where it stands', () => {
    expect(way).toEqual(wayTo(...above, { name: 'Eiendom, år for år' }))
  })

  test('has its figures as a data set of all years', () => {
    expect(set).toMatchObject({
      '@type': 'Dataset',
      url: `${origin}/2026/organisasjon/eiendom/over-tid`,
      name: 'Eiendom, år for år',
      temporalCoverage: expect.stringMatching(/^20\d\d\/2026$/),
      creator: { '@type': 'GovernmentOrganization', iso6523Code: '0192:300000002' },
      license: expect.stringContaining('https://'),
    })
    expect(String(set?.description).length).toBeGreaterThanOrEqual(50)
    expect(set?.variableMeasured).toContainEqual(expect.objectContaining({ '@type': 'PropertyValue' }))
    for (const address of [set?.isBasedOn].flat())
      expect(address).toMatch(/^https:\/\/solvik\.example\/20\d\d\/organisasjon\/eiendom#tabell-/)
  })
})

test('an indicator is a data set of its own, below that of its section', () => {
  const [set, way] = thingsOf('an indicator')
  expect(set).toMatchObject({ '@type': 'Dataset', variableMeasured: [{ name: set?.name }] })
  expect(set?.url).toMatch(/\/over-tid\?tall=[\w-]+$/)
  expect(way).toEqual(
    wayTo(
      ...above,
      { name: 'Eiendom, år for år', item: `${origin}/2026/organisasjon/eiendom/over-tid` },
      { name: set?.name },
    ),
  )
})

test('the front door is the site with its reports, by whole addresses', () => {
  expect(thingsOf('all reports')).toMatchObject([
    {
      '@type': 'WebSite',
      url: `${origin}/`,
      publisher: { name: 'Solvik kommune', url: `${origin}/` },
    },
    {
      '@type': 'ItemList',
      itemListElement: [{ position: 1, name: 'Årsrapport 2026', url: `${origin}/2026` }],
    },
  ])
  expect(thingsOf('no reports')).toHaveLength(1)
})
