import type { ReactNode } from 'react'
import { SeatsPreview } from '@/components/blocks/seats/edit-preview'
import { allSeats, type Group, type Seats } from '@/lib/core/blocks/seats'
import { align, type Pair } from '@/lib/core/compare/align'
import { comparedWords } from '@/lib/core/compare/words'
import { inOrder } from '@/lib/core/order'
import type { Language } from '@/lib/core/section'
import { same } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { seatWords } from '@/lib/core/words/seats'
import { spoken } from '@/lib/core/words/spoken'
import { Both } from './both'
import { Pieces } from './pieces'
import type { ComparedProps } from './props'
import { CaptionCompared, HeadCompared } from './table-head'

/** The half circle as it was and as it is, where it is another; then who had, and has, how many seats. */
export function SeatsCompared({ part, before, after, byOf, comparison }: ComparedProps<Seats>) {
  const { year } = comparison
  const { language } = comparison.after
  const words = seatWords[spoken().language]
  const label = say('{name}, kan rulles sidelengs', { name: part.name })
  const lines = new Map(part.lines.map((line) => [line.id, line]))
  const groups = align(inOrder(before?.groups ?? []), inOrder(after?.groups ?? []), ({ id }) => id)
  const reseated = !before || !after || !same(before.groups, after.groups)
  return (
    <>
      <Both
        was={
          before &&
          reseated && (
            <SeatsPreview block={{ ...before, id: `${before.id}-was` }} year={year} language={language} />
          )
        }
        now={after && <SeatsPreview block={after} year={year} language={language} />}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="b-scroll" tabIndex={0} aria-label={label}>
        <table className="ds-table b-compared">
          <CaptionCompared part={part} byOf={byOf} line={lines.get('caption')} />
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col" className="n">
                {say('Før')}
              </th>
              <th scope="col" className="n">
                {say('Nå')}
              </th>
              <th scope="col">{words.role}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((pair) => (
              <GroupCompared key={sides(pair).id} {...sides(pair)} head={head(pair)} lang={part.language} />
            ))}
            <tr className="font-semibold">
              <th scope="row">{words.all}</th>
              <td className="n">{before && allSeats(before)}</td>
              <td className="n">{after && allSeats(after)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </section>
    </>
  )

  function head(pair: Pair<Group>) {
    return <HeadCompared part={part} byOf={byOf} line={lines.get(sides(pair).id)} scope="row" />
  }
}

type Sides = { id: string; was: Group | null; now: Group | null }

function sides(pair: Pair<Group>): Sides {
  if (pair.fate === 'both') return { id: pair.after.id, was: pair.before, now: pair.after }
  if (pair.fate === 'added') return { id: pair.after.id, was: null, now: pair.after }
  return { id: pair.before.id, was: pair.before, now: null }
}

function GroupCompared({ was, now, head, lang }: Sides & { head: ReactNode; lang: Language }) {
  const [from, to] = [was?.seats.trim() ?? '', now?.seats.trim() ?? '']
  const [Was, Now] = from === to ? (['span', 'span'] as const) : (['del', 'ins'] as const)
  return (
    <tr>
      {head}
      <td className="n">{from ? <Was>{from}</Was> : '–'}</td>
      <td className="n">{to ? <Now>{to}</Now> : '–'}</td>
      <td>
        <Pieces pieces={comparedWords(was?.role ?? '', now?.role ?? '')} lang={lang} />
      </td>
    </tr>
  )
}
