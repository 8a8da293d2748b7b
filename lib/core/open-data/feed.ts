import type { Language } from '../section'
import { say, words } from '../words/say'
import { spoken } from '../words/spoken'
import { element, type Xml, xml } from './xml'

/** An edition as a feed tells of it. */
type FedEdition = {
  reportId: string
  name: string
  number: number
  /** When it was published. */
  at: Date
  note: string
  byAct: boolean
  address: string
}

/** An edition told of, in the language of its report. */
export type Entry = { at: Date; language: Language; parts: Xml[] }

type House = { name: string; origin: string; license: string }

/** Editions and corrections, the newest first (Atom, RFC 4287). */
export function atom(entries: readonly Entry[], { name, origin, license }: House): string {
  const latest = entries[0]?.at ?? new Date(0)
  return xml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': spoken().language },
      element('id', {}, `tag:${new URL(origin).hostname},2026:utgaver`),
      element('title', {}, say('Utgaver og rettelser fra {name}', { name })),
      element('updated', {}, latest.toISOString()),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${origin}/atom.xml` }),
      element('link', { rel: 'alternate', type: 'text/html', href: `${origin}/` }),
      element('author', {}, element('name', {}, name)),
      element('rights', {}, license),
      ...entries.map(({ language, parts }) => element('entry', foreign(language), ...parts)),
    ),
  )
}

/** Its id is of the report and the edition alone, whatever they are called and wherever they stand later. */
export function entryOf(
  { reportId, name, number, at, note, byAct, address }: FedEdition,
  origin: string,
): Entry {
  const kind = kindOf(number, byAct)
  const host = new URL(origin).hostname
  const parts = [
    element('id', {}, `tag:${host},${at.toISOString().slice(0, 10)}:${reportId}/u/${number}`),
    element('title', {}, say('{report}, utgave {number}', { report: name, number })),
    element('updated', {}, at.toISOString()),
    element('published', {}, at.toISOString()),
    element('link', { rel: 'alternate', type: 'text/html', href: encodeURI(address) }),
    element('category', { term: kind, label: kinds[kind] }),
    element('summary', {}, note || say('Første gang publisert.')),
  ]
  return { at, language: spoken().language, parts }
}

const foreign = (language: Language): Record<string, string> =>
  language === spoken().language ? {} : { 'xml:lang': language }

const kinds = words<Record<'first' | 'correction' | 'act', string>>({
  first: 'Ny rapport',
  correction: 'Rettelse',
  act: 'Behandling',
})

function kindOf(number: number, byAct: boolean): keyof typeof kinds {
  if (byAct) return 'act'
  return number === 1 ? 'first' : 'correction'
}
