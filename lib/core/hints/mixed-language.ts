import { prose } from '../prose'
import { plain } from '../rich'
import type { Language } from '../section'
import { listWords } from '../words/lists'
import { say } from '../words/say'
import type { Rule } from './hint'
import { wordsIn } from './sentences'

/** Words that belong to one written standard only. */
const nynorsk =
  'ikkje eg frå dei vere noko nokon kva korleis kvifor kven kvar berre òg ein eit einskilde meir mykje heile gjennomføre kommunar innbyggjarar innbyggjar tenester arbeidet veg auka vart vorte blei verte sidan nokre kjem skulen skular barnehagar elevar tilsette leiarar rettleiing verksemd utviklinga stader vegar sjølv saman medan dersom anna utfordringar resultata'
const bokmål =
  'ikke jeg fra noe noen hva hvordan hvorfor hvem hvor bare også en mer mye hele gjennomføre kommuner innbyggere innbygger tjenester ble blitt være siden noen kommer skolen skoler barnehager elever ansatte ledere veiledning virksomhet steder veier selv sammen mens dersom annet utfordringer resultater'

const only = (mine: string, others: string) => {
  const shared = new Set(mine.split(' '))
  return new Set(others.split(' ').filter((word) => !shared.has(word) && !ambiguous.has(word)))
}
/** In both standards, or too often a name. */
const ambiguous = new Set([
  'ein',
  'veg',
  'blei',
  'anna',
  'arbeidet',
  'heile',
  'vegar',
  'mer',
  'en',
  'dersom',
  'resultata',
  'utviklinga',
  'tilsette',
  'auka',
  'noe',
  'noen',
  'bare',
  'også',
  'mye',
  'skolen',
])

const foreign: Record<Language, ReadonlySet<string>> = {
  nb: only(bokmål, nynorsk),
  nn: only(nynorsk, bokmål),
  en: new Set(),
}

export const mixedLanguage: Rule = {
  get why() {
    return say('Kapittelet er satt til den andre målformen. Bland ikke bokmål og nynorsk i samme tekst.')
  },
  find: ({ language, ...rest }) => {
    return prose({ language, ...rest }).flatMap(({ path, doc }) => {
      const strange = wordsIn(plain(doc).replace(/«[^«»]*»/g, '')).filter((word) =>
        foreign[language].has(word.toLowerCase()),
      )
      const found = [...new Set(strange.map((word) => word.toLowerCase()))]
      if (found.length === 0) return []
      const words = listWords(found.slice(0, 3).map((word) => say('«{text}»', { text: word })))
      const says =
        language === 'nn' ? say('{words} er bokmål.', { words }) : say('{words} er nynorsk.', { words })
      return [{ path, says, about: found.join(' ') }]
    })
  },
}
