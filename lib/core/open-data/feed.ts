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

type House = { name: string; origin: string; license: string }

/** Editions and corrections, the newest first (Atom, RFC 4287). */
export function atom(editions: readonly FedEdition[], { name, origin, license }: House): string {
  const host = new URL(origin).hostname
  const latest = editions[0]?.at ?? new Date(0)
  return xml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'nb' },
      element('id', {}, `tag:${host},2026:utgaver`),
      element('title', {}, `Utgaver og rettelser fra ${name}`),
      element('updated', {}, latest.toISOString()),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${origin}/atom.xml` }),
      element('link', { rel: 'alternate', type: 'text/html', href: `${origin}/` }),
      element('author', {}, element('name', {}, name)),
      element('rights', {}, license),
      ...editions.map((one) => entry(one, host)),
    ),
  )
}

/** Its id is of the report and the edition alone, whatever they are called and wherever they stand later. */
function entry({ reportId, name, number, at, note, byAct, address }: FedEdition, host: string): Xml {
  const kind = kindOf(number, byAct)
  return element(
    'entry',
    {},
    element('id', {}, `tag:${host},${at.toISOString().slice(0, 10)}:${reportId}/u/${number}`),
    element('title', {}, `${name}, utgave ${number}`),
    element('updated', {}, at.toISOString()),
    element('published', {}, at.toISOString()),
    element('link', { rel: 'alternate', type: 'text/html', href: encodeURI(address) }),
    element('category', { term: kind, label: kinds[kind] }),
    element('summary', {}, note || 'Første gang publisert.'),
  )
}

const kinds = { first: 'Ny rapport', correction: 'Rettelse', act: 'Behandling' }

function kindOf(number: number, byAct: boolean): keyof typeof kinds {
  if (byAct) return 'act'
  return number === 1 ? 'first' : 'correction'
}
