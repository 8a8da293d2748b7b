import { stem } from '../hints/differing-figures'
import { type Measured, measuresIn } from '../hints/measures'
import { sentences, wordsIn } from '../hints/sentences'
import { prose } from '../prose'
import { paragraphs } from '../rich'
import { brief } from '../words/lists'
import { say } from '../words/say'
import { type Figure, figuresOf, grouped, keyOf, placeOf } from './figures'
import type { Found, Place, Rule, Telling } from './finding'

export const changes: Rule = {
  get name() {
    return say('Endringer som ikke er forskjellen mellom tallene')
  },
  get why() {
    return say('Teksten sier hvor mye noe er endret, men tallene gir en annen forskjell.')
  },
  find: (sections) => {
    const lines = sections.flatMap(linesOf)
    return sections.flatMap((section) => saidIn(section).flatMap((said) => wrong(said, lines)))
  },
}

/** A row with a figure for more than one year. */
type Line = { section: string; stems: string[]; figures: Figure[] }

/** A sentence, and where it stands. */
type Said = { section: string; path: Place['path']; sentence: string }

function linesOf(section: Telling): Line[] {
  const rows = grouped(figuresOf(section), ({ table, row }) => `${table.id} ${row.id}`)
  return [...rows.values()].flatMap((figures) => {
    const stems = wordsIn(figures[0]?.label ?? '')
      .filter((word) => word.length > 3)
      .map(stem)
    return stems.length > 0 && figures.length > 1 ? [{ section: section.id, stems, figures }] : []
  })
}

const saidIn = ({ id, content }: Telling): Said[] =>
  prose(content).flatMap(({ path, doc }) =>
    paragraphs(doc)
      .flatMap(sentences)
      .map((sentence) => ({ section: id, path, sentence })),
  )

/** "økte med 4 prosent", "en nedgang på 12": the figure that a change is said by. */
const by =
  /(?:økt?e?|auka|steg|steget|vokst?e?|gikk (?:opp|ned)|gått (?:opp|ned)|falt|sank|redusert?e?|økning|vekst|nedgang|reduksjon)(?:\s+\p{L}+){0,3}?\s+(?:med|på)\s+$/iu
const from = /(?:^|\s)fra\s+$/iu
const to = /^\s*\S*\s*til\s+$/iu

/** What is aimed at, or expected, is no difference of what came to be. */
const isHoped = /(?<!\p{L})(mål|krav|budsjett|prognose|skal|bør|må|vil|vente|anslå)/iu

function wrong({ section, path, sentence }: Said, lines: readonly Line[]): Found[] {
  const measures = measuresIn(sentence)
  const change = measures.find(({ at }) => by.test(sentence.slice(0, at)))
  if (!change || isHoped.test(sentence)) return []
  const place = { section, path, says: say('«{words}»', { words: brief(sentence, 120) }), within: '' }
  const pair = fromTo(sentence, measures)
  if (pair) {
    const [before, after] = pair
    if (isBetween(change, before.value, after.value, after.of)) return []
    const says = say('Endringen er ikke forskjellen mellom {before} og {after}.', {
      before: before.written,
      after: after.written,
    })
    return [{ says, places: [place], about: `${section} ${sentence}` }]
  }
  const line = about(sentence, section, lines)
  if (
    !line ||
    line.figures.some((one) =>
      line.figures.some((other) => isBetween(change, one.value, other.value, one.of)),
    )
  )
    return []
  const [latest, earlier] = line.figures.toReversed()
  if (!latest || !earlier || !mayDiffer(change, latest)) return []
  return [
    {
      says: say('{row}: endringen i teksten er ikke forskjellen mellom tallene i tabellen.', {
        row: latest.row.label,
      }),
      places: [place, placeOf(earlier), placeOf(latest)],
      about: [section, sentence, keyOf(earlier), keyOf(latest)].join(' '),
    },
  ]
}

/** "fra 63 til 66 prosent": the first is measured as the second, unless it says otherwise itself. */
function fromTo(sentence: string, measures: readonly Measured[]): [Measured, Measured] | null {
  for (const [i, before] of measures.entries()) {
    const after = measures[i + 1]
    if (!after || !from.test(sentence.slice(0, before.at))) continue
    const written = before.written.replace(/\s*til$/, '')
    if (!to.test(` ${sentence.slice(before.at + written.length, after.at)}`)) continue
    const plain = written === before.written
    const times = plain ? 1 : after.exactly / 10 ** -decimalsOf(after.written)
    return [{ ...before, written, value: before.value * times }, after]
  }
  return null
}

const decimalsOf = (written: string) => /,(\d+)/.exec(written)?.[1]?.length ?? 0

/** The difference of two figures; a change in per cent may be that of the figures, or between two shares. */
function isBetween(change: Measured, one: number, other: number, of: string): boolean {
  const within = change.exactly / 2 + 1e-9
  const rates = [one, other].map((base) => Math.abs((one - other) / base) * 100)
  const gaps = [
    ...(change.of !== '%' || of === '%' ? [Math.abs(one - other)] : []),
    ...(change.of === '%' ? rates : []),
  ]
  return gaps.some((gap) => Math.abs(gap - Math.abs(change.value)) <= within)
}

/** A change in something else than the table measures tells of something else. */
const mayDiffer = (change: Measured, { of }: Figure) =>
  change.of === of || change.of === '%' || /^prosentpoeng/.test(change.of)

/** The row that a sentence is about: in its own section, else the only one in the report. Two that fit tell nothing. */
function about(sentence: string, section: string, lines: readonly Line[]): Line | null {
  const words = wordsIn(sentence.toLowerCase())
  const fitting = lines.filter(({ stems }) =>
    stems.every((one) => words.some((word) => word.startsWith(one))),
  )
  const own = fitting.filter((line) => line.section === section)
  const [only, another] = own.length > 0 ? own : fitting
  return only && !another ? only : null
}
