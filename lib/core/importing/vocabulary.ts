/** The words that reports use for their usual parts, in bokmål, nynorsk and English. */

const year = String.raw`(?:\s+\d{4})?`
const adjective =
  '(?:(?:de |dei |the |våre |our )?(?:viktige?|viktigste|viktigaste|sentrale|største|key|main|important|major) )?'
const when = '(?: (?:i|for|frå|fra|in|of|from)(?: året| the year)?)?'

const results = new RegExp(
  `^${adjective}(?:resultat(?:er|a|ene)?|results)(?: (?:og|and) (?:innsats(?:er|ar)?|tiltak|måloppnåelse|måloppnåing|efforts|achievements))?${when}${year}:?$`,
  'i',
)
const challenges = new RegExp(
  `^${adjective}(?:utfordring(?:er|ar|ene|ane)|challenges)(?: (?:og|and) [\\p{L}]+)?(?: (?:fremover|framover|videre|vidare|ahead|going forward|for the future))?${when}${year}:?$`,
  'iu',
)
const keyFigures = /^(?:nøkkeltall|nykeltal|key figures|statistikk|statistics)(?: (?:i|for|in) \d{4})?:?$/i

/** A heading that stands over a list of its own, or over figures, within a section. */
export function usualHeading(line: string): 'results' | 'challenges' | 'subheading' | null {
  if (results.test(line)) return 'results'
  if (challenges.test(line)) return 'challenges'
  return keyFigures.test(line) ? 'subheading' : null
}

const opensCaption =
  /^(?:Tabellen|The table)(?: (?:under|nedenfor|below))? (?:viser|syner|shows)\b|^(?:Tabell|TABELL|Table) \d+(?:[.:–-]\d+)*[.:)]?\s+\S/
const endsInUnit =
  /\b(?:i|in) (?:m[²³]|m2|km²|prosent|percent|%|(?:1000|tusen|mill\.|millioner|millionar|mrd\.|thousand|million) (?:kr|kroner|nok)|kr|kroner|årsverk|kWh|GWh|tonn)$|\((?:prosent|percent|%|(?:1000|mill\.) (?:kr|kroner|nok)|kr|m²)\)$/i

/** The title of a table, by how it begins. */
export function opensAsCaption(line: string): boolean {
  return opensCaption.test(line)
}

/** The title of a table: it says that it is, or it stands apart, is short and ends in the unit of its figures. */
export function isCaption(text: string, apart: boolean): boolean {
  return opensCaption.test(text) || (apart && text.length <= 120 && endsInUnit.test(text))
}

const bullet = /^(\s*)([•·▪▫◦●○‣⁃■□➢✓\uf0b7\uf0a7*–—-])(?:\s+(\S.*))?$/u

/** A line that begins an item: how far in it stands, its bullet and its text. */
export function bulletOf(line: string): { indent: number; mark: string; text: string } | null {
  const found = bullet.exec(line)
  return found && { indent: found[1]!.length, mark: found[2]!, text: found[3] ?? '' }
}

const noteLine = /^\s*(\*+\)|\d{1,2}\)|\*+(?= ))\s*(\S.*)$/u
const lastMark = /(?:\s(\d{1,2})\)|\s?(\*+)\)?)$/u

/** A line that looks like a footnote: its mark, without the parenthesis, and its text. */
export function noteOf(line: string): { mark: string; text: string } | null {
  const found = noteLine.exec(line)
  return found && { mark: found[1]!.replace(')', ''), text: found[2]! }
}

/** The footnote mark that a heading, caption or cell ends in: "disposisjonsposter 1)". */
export function markAt(text: string): { mark: string; before: string } | null {
  const found = lastMark.exec(text)
  if (!found || closesItsParentheses(text)) return null
  return { mark: (found[1] ?? found[2])!, before: text.slice(0, found.index) }
}

const closesItsParentheses = (text: string) =>
  text.includes('(') && text.split('(').length === text.split(')').length
