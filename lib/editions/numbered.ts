import { dateWords } from '@/lib/core/words/dates'

/** What the numbered address of an edition must know: which it is, and which is current. */
export type Numbered = {
  /** "/2017" */
  base: string
  number: number
  /** Where the same page, or the report, stands in the current edition: "/2017/organisasjon". */
  currentAddress: string
  current: { number: number; published: string }
}

/**
 * The page of `/2017/organisasjon` as it stands for ever at `/2017/u/3/organisasjon`.
 *
 * An edition stores one page for both addresses. Links inside the report all begin with its own address, so
 * they are moved by replacing `href="/2017…` (in text the quotes are escaped, so nothing else can look like
 * it); addresses that are numbered already stay. Two places get a word more: the head, for search engines,
 * and the top of the body, for readers.
 */
export function asNumberedEdition(html: string, edition: Numbered): string {
  const inside = new RegExp(`href="${edition.base}(?=["/#])(?!/u/)`, 'g')
  return html
    .replace(inside, `href="${edition.base}/u/${edition.number}`)
    .replace('</head>', '<meta name="robots" content="noindex"/></head>')
    .replace('<header class="top">', () => `${notice(edition)}<header class="top">`)
}

function notice({ number, current, currentAddress }: Numbered): string {
  const says =
    number === current.number
      ? `Dette er den faste adressen til utgave ${number}, som er den gjeldende. <a href="${currentAddress}">Gå til den vanlige adressen</a>`
      : `Du leser utgave ${number}, som ikke lenger gjelder. <a href="${currentAddress}">Gå til gjeldende utgave</a>, utgave ${current.number}, publisert ${dateWords(current.published)}.`
  return `<aside class="notice strong" aria-label="Om utgaven"><p class="wrap">${says}</p></aside>`
}
