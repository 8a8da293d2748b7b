import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { inLanguage } from '@/lib/language'
import { pageLanguage } from './page-language'

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
  const says = inLanguage(pageLanguage(html), () => notice(edition))
  const inside = new RegExp(`href="${edition.base}(?=["/#])(?!/u/)`, 'g')
  return html
    .replace(inside, `href="${edition.base}/u/${edition.number}`)
    .replace('</head>', '<meta name="robots" content="noindex"/></head>')
    .replace('<header class="top">', () => `${says}<header class="top">`)
}

function notice({ number, current, currentAddress }: Numbered): string {
  const says =
    number === current.number
      ? `${say('Dette er den faste adressen til utgave {number}, som er den gjeldende.', { number })} <a href="${currentAddress}">${say('Gå til den vanlige adressen')}</a>`
      : say(
          'Du leser utgave {number}, som ikke lenger gjelder. {link}, utgave {current}, publisert {date}.',
          {
            number,
            link: `<a href="${currentAddress}">${say('Gå til gjeldende utgave')}</a>`,
            current: current.number,
            date: dateWords(current.published),
          },
        )
  return `<aside class="notice strong" aria-label="${say('Om utgaven')}"><p class="wrap">${says}</p></aside>`
}
