import { createElement } from 'react'
import { FateBar } from '@/components/report/fate-bar'
import { fatesIn } from '@/components/report/fates'
import { goalsOf } from '@/components/report/goals'
import { firstPoints, type Highlight as Point } from '@/components/report/highlights'
import type { PublicReport } from '@/components/report/model'
import { addressOf, sectionName } from '@/components/report/names'
import { Spark } from '@/components/report/spark'
import { type YearFigure, yearInFigures } from '@/components/report/year-in-figures'
import { exhibitNumbers } from '@/lib/core/numbering'
import { answerWords, fateWords } from '@/lib/core/words/answers'
import { goalWords } from '@/lib/core/words/goals'
import { pointInBrief } from '@/lib/core/words/points'
import { say } from '@/lib/core/words/say'
import type { Look } from '@/lib/exports/drawn/style'
import { svgOf } from '@/lib/exports/drawn/svg'
import { budgetPiece } from './budget'
import { drawingOf } from './drawing'
import type { Highlight, KeyFigure, Overview, Section } from './manuscript'
import { partsIn } from './section'

/** The year in a minute; null where the report has nothing to show of it. */
export function overviewOf(report: PublicReport, look: Look): Overview | null {
  const foreword = forewordOf(report, look)
  const figures = yearInFigures(report).map((one) => keyFigure(one, look))
  const [results, challenges] = [firstPoints(report, 'results'), firstPoints(report, 'challenges')]
  // What went well never stands alone.
  const both = results.length > 0 && challenges.length > 0
  const { year, told, counts } = fatesIn(report)
  const fates = {
    heading: answerWords[report.language].heading(year),
    bar: svgOf(createElement(FateBar, { counts }), look),
    counts: counts.map(({ status, count }) => ({
      status,
      count,
      says: fateWords(status, count),
    })),
  }
  const [budget, goals] = [budgetPiece(report), goalCounts(report)]
  const nothing = !foreword && figures.length === 0 && !budget && !goals && !both && told.length === 0
  if (nothing) return null
  return {
    foreword,
    figures,
    budget,
    goals,
    results: both ? results.map((one) => highlight(report, one)) : [],
    challenges: both ? challenges.map((one) => highlight(report, one)) : [],
    fates: told.length > 0 ? fates : null,
  }
}

function goalCounts(report: PublicReport): Overview['goals'] {
  const { counts } = goalsOf(report)
  const { goals: heading, is } = goalWords[report.language]
  return counts.length > 0
    ? { heading, counts: counts.map((one) => ({ ...one, says: is[one.status] })) }
    : null
}

/** What the front page says beside its lead. */
function forewordOf(report: PublicReport, look: Look): Section | null {
  const { front } = report
  if (!front) return null
  const parts = partsIn(front, 1, report.base, { report, numbers: exhibitNumbers([front]), look })
  if (parts.length === 0) return null
  const { number, title, language } = front
  return {
    label: report.base,
    level: 1,
    number,
    title,
    running: '',
    language,
    waiting: false,
    lead: null,
    parts,
    ends: [],
  }
}

function keyFigure({ figure, language, address }: YearFigure, look: Look): KeyFigure {
  const [first, last] = [figure.line[0], figure.line.at(-1)]
  return {
    name: figure.label,
    href: address,
    language,
    value: figure.value,
    unit: [figure.unit, figure.preliminary && say('foreløpig')].filter(Boolean).join(', '),
    arrow: figure.change?.direction ?? null,
    change: figure.change?.says ?? say('Ingen tall å sammenligne med'),
    spark:
      first && last
        ? drawingOf(
            svgOf(createElement(Spark, { figure }), look),
            say('{name}, {first} til {last}: {figures}', {
              ...{ name: figure.label, first: first.label, last: last.label },
              figures: figure.line.map(({ text }) => text).join(' – '),
            }),
          )
        : null,
    ends: first && last ? [`${first.label}: ${first.text}`, last.label] : [],
  }
}

function highlight(report: PublicReport, { section, item }: Point): Highlight {
  const href = `${addressOf(report, section)}#p-${item.id}`
  const { name, says } = pointInBrief(item.text)
  const runs = [{ t: name, href }, ...(says ? [{ t: ` ${says}` }] : [])]
  return { runs, from: sectionName(section), language: section.language }
}
