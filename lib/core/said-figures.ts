const signs = '[<>≤≥±+−–-]?'
const spaced = '[.,:/ \\u00a0\\u202f−–-]?'

/** Anything with a digit in it ("7,4", "412 000", "2023–2027", "CO2"), a sign of measure, or a word. */
const token = new RegExp(
  `${signs}[\\p{L}\\p{N}]*\\p{N}[\\p{L}\\p{N}]*(?:${spaced}\\p{N}[\\p{L}\\p{N}]*)*|[%‰§€$£°]|[\\p{L}\\p{M}]+`,
  'gu',
)

const stem =
  'en|én|ein|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|tyve|tretti|trettio|førti|femti|seksti|sytti|åtti|nitti|hundre|tusen'
const ordinal = 'første|andre|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|hundre'

/** Numbers in words, also in one ("toogtjue"), and what tells of size: "halvparten", "tredoblet", "to tredjedeler". */
const numeral = new RegExp(
  [
    `(?:(?:${stem})(?:og)?)+(?:vis|talls?)?`,
    `(?:${ordinal})`,
    `(?:${ordinal}|${stem})(?:del|delen|deler|dels|delar)`,
    `(?:${stem})?(?:dobb?e?l|dobl|halv)\\p{L}*`,
    '(?:million|milliard|billion)\\p{L}*|mill|mrd|dusin|null|ingen|begge|kvart\\p{L}*',
    'prosent\\p{L}*|promille|kr|kroner?|euro|dollar|tonn|kilo|kg|[kmgt]wh?|km|cm|mm|dekar|hektar|daa|liter|minutt\\p{L}*|timer?|døgn|årsverk',
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|hundred|thousand|half|double\\p{L}*|percent|none|both',
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^/, '^(?:')
    .replace(/$/, ')$'),
  'iu',
)

/** An article looks like a number. */
const articles = new Set(['en', 'ein'])

/**
 * Every figure that a text says, in its order: with digits, in words, and with what it is measured in. Rather one too
 * many than one too few: whoever compares two texts by them takes a doubtful change for a changed figure. A hyphen
 * made a dash, or a space made a hard one, changes no figure.
 */
export function saidFigures(text: string): string[] {
  return (text.match(token) ?? [])
    .map((one) => one.toLocaleLowerCase('nb'))
    .filter((one) => /[\p{N}%‰§€$£°]/u.test(one) || (numeral.test(one) && !articles.has(one)))
    .map((one) => one.replace(/[−–]/g, '-').replace(/[\u00a0\u202f]/g, ' '))
}
