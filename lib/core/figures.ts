import { type CellStatus, decimal } from './blocks/table'

/** What a written cell says: a decimal string (empty where only a sign or a mark stands), and what hangs on it. */
export type Figure = { value: string; status?: CellStatus; unit?: string; note?: string }

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

/** A figure ungrouped, or in groups of three parted by a space, a point or a comma; then its decimals. */
const forms: { form: RegExp; parts: RegExp }[] = [
  { form: /^(0|[1-9]\d*)([,.]\d+)?$/, parts: / / },
  { form: /^[1-9]\d{0,2}( \d{3})+([,.]\d+)?$/, parts: / /g },
  { form: /^[1-9]\d{0,2}((\.\d{3})+,\d+|(\.\d{3}){2,})$/, parts: /\./g },
  { form: /^[1-9]\d{0,2}((,\d{3})+\.\d+|(,\d{3}){2,})$/, parts: /,/g },
]

/**
 * Reads one cell as Norwegians write figures: "1 234,5", "−0,3 %", "2 687 700 kr", "12 1)", "..".
 * Null is all else, which is kept as typed: dates, codes ("0047"), spans ("1-2"), and "(12,4)", which only some
 * mean as negative. A single comma or point parts the decimals ("1,234" is a little more than one), so that
 * reading a stored figure again changes nothing.
 */
export function parseFigure(text: string): Figure | null {
  const said = text.replace(/\s+/gu, ' ').trim()
  const status = signs.get(said)
  if (status) return { value: '', status }

  const mark = unitAfter.test(said) ? null : noteMark.exec(said) // the raised 2 of m² is no mark
  const { stars, number, raised } = mark?.groups ?? {}
  const note = stars ?? number ?? raised?.normalize('NFKC')
  const measured = mark ? said.slice(0, mark.index) : said
  if (measured === '' && note) return { value: '', note }

  const named = unitAfter.exec(measured) ?? unitBefore.exec(measured)
  const value = toDecimal(named ? measured.replace(named[0], '') : measured)
  if (value === null) return null
  return { value, ...(named && { unit: named.groups?.unit }), ...(note && { note }) }
}

function toDecimal(figure: string): string | null {
  const minus = /^[-–−] ?/.test(figure) ? '-' : ''
  const bare = figure.replace(/^[-–−+] ?/, '')
  const found = forms.find(({ form }) => form.test(bare))
  if (!found) return null
  const value = minus + bare.replace(found.parts, '').replace(',', '.')
  return decimal.test(value) ? value : null
}
