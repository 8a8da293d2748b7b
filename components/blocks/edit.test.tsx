import { type ComponentType, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type Block, type KindName, kindNames, kinds } from '@/lib/core/blocks/all'
import { presets, startWith } from '@/lib/core/grid/start'
import { blankContent, type Language, lacks } from '@/lib/core/section'
import { inLanguage } from '@/lib/language'
import { AnswersEdit } from './answers/edit'
import { ChallengesEdit } from './challenges/edit'
import { ChartEdit } from './chart/edit'
import { FigureEdit } from './figure/edit'
import { PicturesContext } from './figure/pictures'
import { createUploads } from './figure/uploads'
import { GoalsEdit } from './goals/edit'
import { LeadEdit } from './lead/edit'
import type { EditProps } from './props'
import { ResultsEdit } from './results/edit'
import { SeatsEdit } from './seats/edit'
import { TableEdit } from './table/edit'
import { TextEdit } from './text/edit'

let made = 0
const newId = () => `id${String(++made).padStart(6, '0')}`

const table = startWith(kinds.table.blank(newId, 'a0'), 'pay', 2026, newId, 'en')
const chart = { ...kinds.chart.blank(newId, 'a0'), table: table.id }
const line = (of: object) => ({ ...of, id: newId(), order: 'a0' })

/** Of every kind one that is empty, and some with something in them, without a Norwegian word of their own. */
const blocks: Block[] = [
  ...kindNames.map((kind) => kinds[kind].blank(newId, 'a0') as Block),
  ...presets.map((one) => startWith(kinds.table.blank(newId, 'a0'), one, 2026, newId, 'en')),
  table,
  chart,
  {
    ...kinds.seats.blank(newId, 'a0'),
    groups: [line({ name: 'A', short: '', seats: '3', role: '' })],
  } as Block,
  {
    ...kinds.goals.blank(newId, 'a0'),
    goals: [line({ goal: '', indicator: '', unit: '', target: '', result: '', status: null, comment: '' })],
    decisions: [line({ caseNumber: '', date: null, text: '', status: null, comment: '' })],
  } as Block,
]

const edits = {
  lead: LeadEdit,
  results: ResultsEdit,
  challenges: ChallengesEdit,
  answers: AnswersEdit,
  text: TextEdit,
  table: TableEdit,
  chart: ChartEdit,
  seats: SeatsEdit,
  goals: GoalsEdit,
  figure: FigureEdit,
} as unknown as Record<KindName, ComponentType<EditProps<Block>>>

const uploads = createUploads(
  () => new Promise(() => {}),
  () => {},
)
const pictures = { uploads, address: () => '' }

function said(block: Block, language: Language): string {
  const props = { block, siblings: [table, block], year: 2026, language, write() {} }
  const markup = inLanguage(language, () =>
    renderToStaticMarkup(
      createElement(PicturesContext, { value: pictures }, createElement(edits[block.kind], props)),
    ),
  )
  const heard = [...markup.matchAll(/(?:aria-label|placeholder|alt)="([^"]*)"/g)].map(([, words]) => words)
  return [...heard, markup.replace(/<[^>]*>/g, ' | ')].join(' | ')
}

const norwegian =
  /[æøåÆØÅ]|\b(og|eller|er|av|til|fra|på|ikke|ikkje|ingen|uten|tall|navn|rad|kolonne|setning)\b/i

describe('in English', () => {
  test.each(blocks)('the form of $kind has no Norwegian word in it', (block) => {
    expect(
      said(block, 'en')
        .split(' | ')
        .filter((words) => norwegian.test(words)),
    ).toEqual([])
  })

  test('what hinders, and what each kind is called, is said so too', () => {
    const says = inLanguage('en', () => [
      ...lacks({ ...blankContent('', 'en'), blocks }).map((one) => one.says),
      ...kindNames.flatMap((kind) => [kinds[kind].name, kinds[kind].hint ?? '']),
    ])
    expect(says.length).toBeGreaterThan(50)
    expect(says.filter((words) => norwegian.test(words))).toEqual([])
  })
})

test('in nynorsk the forms are not in bokmål', () => {
  const bokmål = /\b(ikke|fra|noen|hva|hvem|setninger|tallene|rader som tegnes|velg|skriv et)\b/i
  expect(blocks.flatMap((block) => said(block, 'nn').split(' | ')).filter((one) => bokmål.test(one))).toEqual(
    [],
  )
})
