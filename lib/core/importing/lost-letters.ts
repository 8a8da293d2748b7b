import { say } from '../words/say'

/** How often the letters stand in Norwegian, in per cent; those that are in every page of text. */
const usual: Record<string, number> = {
  ...{ e: 15.5, r: 8.2, n: 7.7, t: 7.7, s: 6.4, i: 5.9, a: 5.9, l: 5.4, o: 5.4, d: 4.3, g: 3.9, k: 3.9 },
  ...{ m: 3.4, v: 2.5, f: 2, p: 1.8, u: 1.8, b: 1.5, å: 1.4, h: 1.4, ø: 0.9 },
  // What many fonts draw as one sign.
  ...{ ti: 1.2, tt: 0.6 },
}

/** Words that stand in every report, so that it shows when letters of them are gone. */
const common = (
  'kommune kommunen kommunens årsrapport årsmelding resultater resultatet utfordringer tjenester tjenesten arbeidet ' +
  'arbeidene gjennom gjennomført utvikling barnehage barnehager sykefravær sykefraværet medarbeidere organisasjon ' +
  'prosent regnskap regnskapet budsjett investeringer virksomhet virksomheten innbyggere kvalitet oppfølging ' +
  'samarbeid ansatte fortsatt forbedret brukere viktige økning økningen større første nødvendig måneder området ' +
  'områder også både være vært gjøre kompetanse kommunestyret finansiering finansielle effektiv effektivisering ' +
  'tilbud tilbudet tiltak befolkning befolkningen aktivitet aktiviteter oppgaver planlegging prosjekter skolene'
).split(' ')
const ligatures = ['ffi', 'ffl', 'ff', 'fi', 'fl', 'ti', 'tt', 'ft']
/** Words that are also others with a letter less. */
const words = new Set([
  ...common,
  'kommunes',
  'kommuner',
  'skolne',
  'tjeneste',
  'arbeidee',
  'arbeide',
  'ansette',
])

const mutilated = new Map(common.flatMap((word) => without(word).map((cut) => [cut, word] as const)))

/** The word without one letter inside it, without what a font draws as one sign, and without its own letters. */
function without(word: string): string[] {
  const own = word.replace(/[æøå]/g, '')
  const joined = ligatures.filter((one) => word.includes(one)).map((one) => word.replace(one, ''))
  const inside =
    word.length < 7 ? [] : [...word.slice(1, -2)].map((_, i) => word.slice(0, i + 1) + word.slice(i + 2))
  return [...new Set([own, ...joined, ...inside])].filter((cut) => cut.length > 2 && !words.has(cut))
}

/** Small words, and what is left of them when a letter is gone. */
const small = new Set('og det som har for med til ikke av er en på fra kan ble ved den et i'.split(' '))
const pieces = new Set('o g dt sm fr md tl ike ikk vd dn kn r p n oå sr'.split(' '))

/** What shows that letters are gone, in a few words; null: nothing does. The tokens are in lower case. */
export function lostLetters(tokens: readonly string[]): string | null {
  const cut = tokens.filter((token) => mutilated.has(token))
  const whole = tokens.filter((token) => words.has(token))
  if (cut.length > 2 && cut.length / (cut.length + whole.length) > 0.08)
    return say('som «{cut}» for «{whole}»', { cut: cut[0]!, whole: mutilated.get(cut[0]!)! })
  const torn = tokens.filter((token) => pieces.has(token))
  const kinds = [...new Set(torn)]
  // A letter alone may be a sign of statistics; several kinds of them, and such as no sign is, are not.
  const areWords = kinds.length > 2 && kinds.some((one) => one.length > 1)
  if (areWords && torn.length > 0.03 * tokens.filter((token) => small.has(token)).length)
    return say('det står igjen deler av ord, som {pieces}', {
      pieces: kinds
        .slice(0, 3)
        .map((one) => say('«{words}»', { words: one }))
        .join(', '),
    })
  const letters = tokens.join('')
  const rare = isNorwegian(tokens) ? tooRare(letters) : null
  if (rare) return say('det står nesten ingen {letters}', { letters: rare })
  const vowels = letters.match(/[aeiouyæøåäöéèêóòô]/g)?.length ?? 0
  return letters.length > 300 && vowels / letters.length < 0.27 ? say('det er for få vokaler') : null
}

/** A letter that ought to stand here a dozen times, and is not there; or signs that two become in many fonts. */
function tooRare(letters: string): string | null {
  for (const [letter, percent] of Object.entries(usual)) {
    const expected = (letters.length * percent) / 100
    if (expected >= 12 && letters.split(letter).length - 1 < expected / 8)
      return say('«{words}»', { words: letter })
  }
  const joined = letters.match(/ff|fi|fl/g)?.length ?? 0
  return letters.length > 8000 && joined < letters.length / 5000 ? say('«fi» og «fl»') : null
}

const telling = new Set('og i det er som til av en et for med har den ikke på ble de vi'.split(' '))

const isNorwegian = (tokens: readonly string[]) =>
  tokens.filter((token) => telling.has(token)).length / tokens.length > 0.12
