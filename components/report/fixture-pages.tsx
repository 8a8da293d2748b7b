import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { bibtexOf, citationsOf } from '@/lib/core/citing'
import { exhibitNumbers } from '@/lib/core/numbering'
import type { Followed } from '@/lib/core/onward'
import { coursesOf } from '@/lib/core/over-time/challenges'
import { followable, indicatorsOf } from '@/lib/core/over-time/indicators'
import { line } from '@/lib/core/rich'
import { excerptOf } from '@/lib/core/search/excerpt'
import { passagesOf } from '@/lib/core/search/passages'
import { questionOf } from '@/lib/core/search/terms'
import { searchKinds, searchWish } from '@/lib/core/search/wish'
import { say } from '@/lib/core/words/say'
import { CitationsPage } from './citations'
import { DownloadsPage } from './downloads'
import { EditionsPage } from './editions'
import { report as fixture } from './fixture'
import { property } from './fixture-blocks'
import { lent, lentBusy, lentEnded } from './fixture-lent'
import { FrontPage } from './front'
import { GonePage, NotFoundPage, WithdrawnPage } from './message'
import type { PublicReport } from './model'
import { OnwardPage } from './onward'
import { OpenDataPage } from './open-data'
import { pagesOf } from './outline'
import { IndicatorOverTime } from './over-time/indicator'
import { SectionOverTime } from './over-time/section'
import { ReportsPage } from './reports'
import { SearchPage } from './search'
import { SectionPage } from './section'
import { sectionsHere, WholePage, WholeSection } from './whole'

export const page = (element: ReactElement) => `<!DOCTYPE html>${renderToStaticMarkup(element)}`
const house = { installation: fixture.installation, stylesheet: '/_b/abc.css', origin: fixture.origin }
const edition = { number: 1, published: '2027-03-30', note: '' }

export function sectionPage(number: string, drawn = fixture): string {
  const pages = pagesOf(drawn.outline)
  const section = pages.find((one) => one.number === number)
  if (!section) throw new Error(`No section ${number} in the fixture`)
  return page(<SectionPage report={drawn} section={section} numbers={exhibitNumbers(pages)} />)
}

export const onward: Followed[] = [
  {
    challenge: { id: 'utfordring-punkt-1', order: 'a0', text: line('Etterslepet vokser.') },
    fates: [
      {
        year: 2027,
        report: 'Årsrapport 2027',
        answer: {
          status: 'progress',
          says: line('Tre tak er lagt.'),
          address: '/2027/eiendom#s-utfordring-punkt-1',
        },
        carriedOn: '/2027/eiendom#p-ny',
      },
    ],
  },
  { challenge: { id: 'utfordring-punkt-2', order: 'a1', text: line('For få hender.') }, fates: [] },
]

export const cited = {
  ...{ publisher: 'Solvik kommune', report: 'Årsrapport 2026', number: '4.2', title: 'Eiendom' },
  edition: { number: 2, published: '2027-06-09' },
  address: 'https://solvik.example/2026/u/2/organisasjon/eiendom',
  ...{ language: 'nb' as const, numbers: {}, blocks: property },
}

const content = { title: 'Eiendom', language: 'nb' as const, blocks: property }
const both = [2025, 2026].map((year) => ({
  ...{ year, report: `Årsrapport ${year}`, address: `/${year}/organisasjon/eiendom`, content },
}))
const years = () => ({
  section: {
    report: { name: 'Årsrapport 2026', slug: '2026' },
    ...{ name: '4.2 Eiendom', title: 'Eiendom', address: '/2026/organisasjon/eiendom' },
  },
  years: both,
  address: '/2026/organisasjon/eiendom/over-tid',
  indicators: followable(indicatorsOf(both)),
  courses: coursesOf(both),
})

function firstIndicator() {
  const [first] = years().indicators
  if (!first) throw new Error('The fixture measures something')
  return first
}

function searched(q: string, total: number): string {
  const hit = {
    ...{ number: '4.2', title: 'Eiendom', unit: 'Eiendom', report: { title: 'Årsrapport', year: 2026 } },
    address: '/2026/organisasjon/eiendom',
    language: fixture.language,
    excerpts: passagesOf(content, new Map())
      .map((passage) => excerptOf(passage, questionOf(q)))
      .filter(({ pieces }) => pieces.some(({ marked }) => marked))
      .slice(0, 2),
  }
  const near = [{ typed: q, folded: [], written: ['vedlikeholdet'], instead: total > 0 }]
  const wish = searchWish.parse({ q, rapport: total === 0 ? '2026' : '' })
  return page(
    <SearchPage
      {...house}
      reports={fixture.others}
      units={['Eiendom', 'HR']}
      kinds={searchKinds}
      found={{ wish, total, hits: total > 0 ? [hit] : [], near: q ? near : [], isCommon: false }}
    />,
  )
}

function wholePage(report: PublicReport): string {
  const sections = pagesOf(report.outline)
  const numbers = exhibitNumbers(sections)
  const numberOf = (id: string) => numbers.get(id) ?? ''
  const drawn = sections.map((section) =>
    renderToStaticMarkup(<WholeSection report={report} section={section} numberOf={numberOf} />),
  )
  return page(<WholePage report={report} />).replace(sectionsHere, () => drawn.join(''))
}

/** Every public page of a report in what is spoken, in the states that look different: its name and its markup. */
export const pages = (report = fixture): [string, string][] => [
  ['the front page', page(<FrontPage report={report} />)],
  ['a section with every kind of block', sectionPage('4.2', report)],
  ['a heading', sectionPage('4', report)],
  ['what can be taken along', page(<DownloadsPage report={report} />)],
  ['a section lent out', page(lent(report))],
  ['a link that has ended', page(lentEnded)],
  ['a link that waits for its turn', page(lentBusy)],
  ['a section in nynorsk', sectionPage('4.3', report)],
  [
    'what became of challenges',
    page(
      <OnwardPage
        {...house}
        report={{ name: 'Årsrapport 2026', year: 2026, address: '/2026' }}
        section={{ name: '4.2 Eiendom', address: '/2026/organisasjon/eiendom', language: 'nb' }}
        followed={onward}
      />,
    ),
  ],
  ['a preview', sectionPage('4.2', { ...report, preview: true })],
  ['editions', page(<EditionsPage report={report} />)],
  [
    'all reports',
    page(
      <ReportsPage
        {...house}
        reports={[{ title: 'Årsrapport', year: 2026, slug: '2026', language: 'nb', edition }]}
      />,
    ),
  ],
  ['no reports', page(<ReportsPage {...house} reports={[]} />)],
  ['withdrawn', page(<WithdrawnPage {...house} name="Årsrapport 2026" note="En feil i kapittel 4." />)],
  [
    'gone',
    page(<GonePage {...house} name="Årsrapport 2026" edition={{ number: 1, address: '/2026/u/1' }} />),
  ],
  ['not found', page(<NotFoundPage {...house} />)],
  [
    'open data',
    page(
      <OpenDataPage {...house} examples={[{ says: say('Alle rapporter'), address: '/api/v1/reports' }]} />,
    ),
  ],
  ['the whole report', wholePage(report)],
  ['a search', searched('vedlikehold', 1)],
  ['a search with many hits', searched('vedlikehold', 73)],
  ['a search in vain', searched('xyz', 0)],
  ['a search to come', searched('', 0)],
  ['a section through the years', page(<SectionOverTime {...house} {...years()} beside={both} />)],
  ['an indicator', page(<IndicatorOverTime {...house} {...years()} indicator={firstIndicator()} />)],
  [
    'citations',
    page(
      <CitationsPage
        {...house}
        report={{ name: 'Årsrapport 2026', slug: '2026' }}
        section={{ name: '4.2 Eiendom', address: '/2026/organisasjon/eiendom' }}
        citations={citationsOf(cited)}
        bibtex={bibtexOf(cited)}
      />,
    ),
  ],
]
