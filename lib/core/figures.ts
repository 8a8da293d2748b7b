import { type CellStatus, decimal } from './blocks/table'

/** What a written cell says: a decimal string (empty where only a sign or a mark stands), and what hangs on it. */
export type Figure = {
  value: string
  status?: CellStatus
  unit?: string
  note?: string
  /** The other figure that may be meant: nobody but the writer knows whether "1,234" has decimals. */
  or?: string
}

/** The signs that statistics use where no figure stands. */
const signs = new Map<string, CellStatus>([
  ...['-', '–', '—', '−', '..', '...', '…'].map((sign) => [sign, 'missing'] as const),
  ['.', 'notApplicable'],
  [':', 'suppressed'],
])

/** The mark of a footnote after the figure: `*`, `*)`, `1)` after a space, or raised digits. */
const noteMark = /(?:\s?(?<stars>\*+)\)?|\s(?<number>\d{1,2})\)|(?<raised>[¹²³⁴-⁹]{1,2})⁾?)$/u

const unitBefore = /^(?<unit>kr)\.? (?=[\d+–−-])/i
const unitAfter =
  /(?<=\d) ?(?<unit>%|‰|prosent|prosentpoeng|(?:(?:mill\.?|mrd\.?|tusen) )?(?:kr\.?|kroner)|m²)$/i

export type DecimalMark = ',' | '.'

/** A figure ungrouped, or in groups of three parted by a space or by the other mark; then its decimals. */
const forms: Record<DecimalMark, { form: RegExp; groups: RegExp }> = {
  ',': { form: /^(0|[1-9]\d*|[1-9]\d{0,2}(( \d{3})+|(\.\d{3})+))(,\d+)?$/, groups: /[ .]/g },
  '.': { form: /^(0|[1-9]\d*|[1-9]\d{0,2}(( \d{3})+|(,\d{3})+))(\.\d+)?$/, groups: /[ ,]/g },
}

/**
 * Reads one cell as Norwegians write figures: "1 234,5", "−0,3 %", "2 687 700 kr", "12 1)", "..".
 * Null is all else, which is kept as typed: dates, codes ("0047"), spans ("1-2"), and "(12,4)", which only some
 * mean as negative. A single comma or point parts the decimals ("1,234" is a little more than one), so that
 * reading a stored figure again changes nothing; where it may have parted thousands, `or` says so. Who knows which
 * mark parts the decimals, gives it.
 */
export function parseFigure(text: string, decimals?: DecimalMark): Figure | null {
  const said = text.replace(/\s+/gu, ' ').trim()
  const status = signs.get(said)
  if (status) return { value: '', status }

  const mark = unitAfter.test(said) ? null : noteMark.exec(said) // the raised 2 of m² is no mark
  const { stars, number, raised } = mark?.groups ?? {}
  const note = stars ?? number ?? raised?.normalize('NFKC')
  const measured = mark ? said.slice(0, mark.index) : said
  if (measured === '' && note) return { value: '', note }

  const named = unitAfter.exec(measured) ?? unitBefore.exec(measured)
  const read = readFigure(named ? measured.replace(named[0], '') : measured, decimals)
  return read && { ...read, ...(named && { unit: named.groups?.unit }), ...(note && { note }) }
}

function readFigure(figure: string, decimals?: DecimalMark): Pick<Figure, 'value' | 'or'> | null {
  const minus = /^[-–−] ?/.test(figure) ? '-' : ''
  const bare = figure.replace(/^[-–−+] ?/, '')
  const as = (mark: DecimalMark) => readAs(bare, mark, minus)
  if (decimals) {
    const value = as(decimals)
    return value === null ? null : { value }
  }
  const [nb, en] = [as(','), as('.')]
  const value = bare.includes('.') ? (/,\d+$/.test(bare) ? nb : (en ?? nb)) : (nb ?? en)
  if (value === null) return null
  const or = otherOf(bare, minus, value, nb, en)
  return { value, ...(or && { or }) }
}

function readAs(bare: string, mark: DecimalMark, minus: string): string | null {
  const { form, groups } = forms[mark]
  const value = minus + bare.replace(groups, '').replace(',', '.')
  return form.test(bare) && decimal.test(value) ? value : null
}

/** "1,234" read the other way, and "1.234,56" with its first mark for the decimals, as some programs take it. */
function otherOf(bare: string, minus: string, value: string, nb: string | null, en: string | null) {
  const mixed = /^(?<whole>\d{1,3})([.,])(?<group>\d{3})(?!\2)[.,](?<rest>\d+)$/.exec(bare)?.groups
  if (mixed) return `${minus}${mixed.whole}.${mixed.group}${mixed.rest}`
  return [nb, en].find((read) => read !== null && read !== value)
}
