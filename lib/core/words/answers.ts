import type { AnswerStatus } from '../blocks/answers'
import type { Language } from '../section'
import { numberWords, sentence } from './counts'
import { say } from './say'

/** The words that a published section puts around its answers. */
type AnswerWords = {
  heading: (year: number) => string
  is: Record<AnswerStatus, string>
  seeResult: string
  carriedOn: string
  /** Leads to the challenge where it first stood. */
  asItStood: (year: number) => string
  /** What the link at a year's challenges says. */
  onward: string
}

const nb: AnswerWords = {
  heading: (year) => `Hva ble det av utfordringene fra ${year}?`,
  is: {
    solved: 'Løst',
    progress: 'På vei',
    open: 'Fortsatt åpen',
    permanent: 'Varig',
    dropped: 'Lagt bort',
  },
  seeResult: 'Se resultatet',
  carriedOn: 'Videreført',
  asItStood: (year) => `Slik sto den i ${year}`,
  onward: 'Hva ble det av disse utfordringene?',
}

const nn: AnswerWords = {
  heading: (year) => `Kva blei det av utfordringane frå ${year}?`,
  is: {
    solved: 'Løyst',
    progress: 'På veg',
    open: 'Framleis open',
    permanent: 'Varig',
    dropped: 'Lagd bort',
  },
  seeResult: 'Sjå resultatet',
  carriedOn: 'Ført vidare',
  asItStood: (year) => `Slik stod ho i ${year}`,
  onward: 'Kva blei det av desse utfordringane?',
}

const en: AnswerWords = {
  heading: (year) => `What became of the challenges from ${year}?`,
  is: {
    solved: 'Solved',
    progress: 'In progress',
    open: 'Still open',
    permanent: 'Permanent',
    dropped: 'Put aside',
  },
  seeResult: 'See the result',
  carriedOn: 'Carried forward',
  asItStood: (year) => `As it stood in ${year}`,
  onward: 'What became of these challenges?',
}

export const answerWords: Record<Language, AnswerWords> = { nb, nn, en }

/** "Tre av fire er besvart." */
export function answeredWords(done: number, all: number): string {
  if (done === all)
    return all === 1 ? say('Den er besvart.') : say('Alle {all} er besvart.', { all: numberWords(all) })
  if (done === 0) return say('Ingen av {all} er besvart.', { all: numberWords(all) })
  return say('{done} av {all} er besvart.', { done: sentence(numberWords(done)), all: numberWords(all) })
}

/** "Én utfordring fra 2025 er ikke besvart. Du kan sende kapittelet likevel." */
export function unansweredWords(count: number, year: number): string {
  return say(
    '{count, plural, one {Én utfordring} other {{many} utfordringer}} fra {year} er ikke besvart. Du kan sende kapittelet likevel.',
    { count, many: sentence(numberWords(count)), year: String(year) },
  )
}

/** "er løst", "er fortsatt åpne": what is said of a count of challenges, after the count. */
export function fateWords(status: AnswerStatus, count: number): string {
  return say(fates[status], { count })
}

const fates = {
  solved: '{count, plural, one {er løst} other {er løst}}',
  progress: '{count, plural, one {er på vei} other {er på vei}}',
  open: '{count, plural, one {er fortsatt åpen} other {er fortsatt åpne}}',
  permanent: '{count, plural, one {er varig} other {er varige}}',
  dropped: '{count, plural, one {er lagt bort} other {er lagt bort}}',
} as const satisfies Record<AnswerStatus, string>
