/** A figure in running text: where and how it is written, what it comes to, how exactly it is given, and of what. */
export type Measured = { at: number; written: string; value: number; exactly: number; of: string }

const figure = /(?<![\p{L}\p{N}.,§-])[−–-]?(?:\d{1,3}(?:\s\d{3})+|\d+)(?:,\d+)?(?![\p{L}\p{N}]|[.,/:–-]\d)/gu
const after = /^\s*(%|[\p{L}²³]+\.?(?:\s+(?:kroner|kr))?)/u

const scales: [RegExp, number][] = [
  [/^(milliarder|milliard|mrd)\b/i, 1e9],
  [/^(millioner|million|mill)\b/i, 1e6],
  [/^(tusen|1000|1 000)\b/i, 1e3],
]

/** What a unit measures, and how many of it one stands for: "mill. kroner" is a million of "kr". */
export function unitOf(words: string): { of: string; times: number } {
  const said = words.trim().toLowerCase()
  const [scale, times] = scales.find(([form]) => form.test(said)) ?? [null, 1]
  const rest = (scale ? said.replace(scale, '') : said).replace(/^[.\s]+/, '')
  if (/^(%|prosent$|pst\.?$)/.test(rest)) return { of: '%', times }
  if (/^(kr\.?|kroner)\b/.test(rest)) return { of: 'kr', times }
  return {
    of: /^(antall?|number|personer|ansatte|stk\.?)?$/.test(rest) ? '' : (rest.split(' ')[0] ?? ''),
    times,
  }
}

/** The figures of a sentence. Years, dates, paragraphs and numbers of cases are none. */
export function measuresIn(sentence: string): Measured[] {
  return [...sentence.matchAll(figure)].flatMap((found) => {
    const [written] = found
    const unit = after.exec(sentence.slice(found.index + written.length))?.[1]?.replace(/\.$/, '') ?? ''
    const { of, times } = unitOf(unit)
    const plain = written.replace(/\s/g, '').replace(/^[−–]/, '-').replace(',', '.')
    if (isYear(plain, of) || isDate(sentence, found.index + written.length)) return []
    const decimals = plain.split('.')[1]?.length ?? 0
    return [
      {
        at: found.index,
        written: unit === '' ? written : `${written} ${unit}`,
        value: Number(plain) * times,
        exactly: times * 10 ** -decimals,
        of,
      },
    ]
  })
}

const isYear = (plain: string, of: string) => /^(19|20)\d\d$/.test(plain) && !['%', 'kr'].includes(of)

const isDate = (sentence: string, end: number) => /^\.\s*(\p{L}{3,9}\b|\d)/u.test(sentence.slice(end))
