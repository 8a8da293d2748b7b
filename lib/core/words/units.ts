import type { Language } from '../section'

export const unitNames = ['enhet', 'virksomhet', 'sektor', 'tjenesteområde', 'avdeling'] as const
/** What a municipality calls the units that own chapters. */
export type UnitName = (typeof unitNames)[number]

/** A noun as it stands in sentences: a unit, the unit, units, the units; and what stands before it. */
type Noun = { forms: [string, string, string, string]; gender: Gender }
type Gender = 'common' | 'masculine' | 'feminine' | 'neuter' | 'vowel'

const noun = (gender: Gender, ...forms: Noun['forms']): Noun => ({ gender, forms })

const nouns: Record<Language, Record<UnitName, Noun>> = {
  nb: {
    enhet: noun('common', 'enhet', 'enheten', 'enheter', 'enhetene'),
    virksomhet: noun('common', 'virksomhet', 'virksomheten', 'virksomheter', 'virksomhetene'),
    sektor: noun('common', 'sektor', 'sektoren', 'sektorer', 'sektorene'),
    tjenesteområde: noun(
      'neuter',
      'tjenesteområde',
      'tjenesteområdet',
      'tjenesteområder',
      'tjenesteområdene',
    ),
    avdeling: noun('common', 'avdeling', 'avdelingen', 'avdelinger', 'avdelingene'),
  },
  nn: {
    enhet: noun('feminine', 'eining', 'eininga', 'einingar', 'einingane'),
    virksomhet: noun('feminine', 'verksemd', 'verksemda', 'verksemder', 'verksemdene'),
    sektor: noun('masculine', 'sektor', 'sektoren', 'sektorar', 'sektorane'),
    tjenesteområde: noun('neuter', 'tenesteområde', 'tenesteområdet', 'tenesteområde', 'tenesteområda'),
    avdeling: noun('feminine', 'avdeling', 'avdelinga', 'avdelingar', 'avdelingane'),
  },
  en: {
    enhet: noun('common', 'unit', 'unit', 'units', 'units'),
    virksomhet: noun('vowel', 'agency', 'agency', 'agencies', 'agencies'),
    sektor: noun('common', 'sector', 'sector', 'sectors', 'sectors'),
    tjenesteområde: noun('common', 'service area', 'service area', 'service areas', 'service areas'),
    avdeling: noun('common', 'department', 'department', 'departments', 'departments'),
  },
}

/** What stands before the word for a unit and bends with it: as it is before "enhet", "eining" and "unit", and else. */
const bent: Record<Language, Partial<Record<Gender, Record<string, string>>>> = {
  nb: {
    neuter: {
      en: 'et',
      én: 'ett',
      denne: 'dette',
      den: 'det',
      hver: 'hvert',
      ny: 'nytt',
      annen: 'annet',
      hvilken: 'hvilket',
      egen: 'eget',
      din: 'ditt',
      noen: 'noe',
      ingen: 'ikke noe',
    },
  },
  nn: {
    masculine: {
      ei: 'ein',
      éi: 'éin',
      anna: 'annan',
      eiga: 'eigen',
      inga: 'ingen',
      noka: 'nokon',
      di: 'din',
    },
    neuter: {
      ei: 'eit',
      éi: 'eitt',
      denne: 'dette',
      den: 'det',
      kvar: 'kvart',
      ny: 'nytt',
      eiga: 'eige',
      inga: 'ikkje noko',
      noka: 'noko',
      vald: 'valt',
      di: 'ditt',
    },
  },
  en: { vowel: { a: 'an' } },
}

/** What several of them are called, as a heading: "Sektorer". */
export function unitsHeading(unit: UnitName, language: Language): string {
  const [, , several] = nouns[language][unit].forms
  return several.charAt(0).toUpperCase() + several.slice(1)
}

/** A sentence about units where they are called something else: "Ny enhet" is "Nytt tjenesteområde". */
export function ofUnits(sentence: string, language: Language, unit: UnitName): string {
  if (unit === 'enhet') return sentence
  const usual = nouns[language].enhet
  const { forms, gender } = nouns[language][unit]
  const before = bent[language][gender] ?? {}
  return sentence.replace(patterns[language], (_, words: string, form: string) => {
    const said = words.replace(/\p{L}+/gu, (word) => cased(before[word.toLowerCase()] ?? word, word))
    return said + cased(forms[usual.forms.indexOf(form.toLowerCase())] ?? form, form)
  })
}

const cased = (said: string, as: string) =>
  as.charAt(0) === as.charAt(0).toLowerCase() ? said : said.charAt(0).toUpperCase() + said.slice(1)

/** No part of a longer word, no name of a value ("{unit}"), and no unit of measure. */
const pattern = (language: Language) => {
  const words = Object.values(bent[language]).flatMap((one) => Object.keys(one))
  const forms = [...new Set(nouns[language].enhet.forms)].sort((a, b) => b.length - a.length)
  return new RegExp(
    `(?<![\\p{L}{-])((?:(?:${words.join('|')}) )*)(${forms.join('|')})(?![\\p{L}-]| of measure)`,
    'giu',
  )
}

const patterns: Record<Language, RegExp> = { nb: pattern('nb'), nn: pattern('nn'), en: pattern('en') }
