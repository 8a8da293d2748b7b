import type { ForwardForm, ForwardWish } from '@/lib/core/forward/wish'
import { withYears } from '@/lib/core/forward/years'
import { usualSlug } from '@/lib/core/words/reports'
import type { OpenedForward } from '@/lib/forwarding/open'

/** What the form begins with: what was chosen before, or next year with everything that can come along. */
export function startOf(
  { report, units }: OpenedForward,
  wish: Omit<ForwardWish, 'from'> | null,
): ForwardForm {
  const year = String(wish?.year ?? report.year + 1)
  const kind = wish?.kind ?? report.kind
  const title = wish?.title ?? nextTitle(report, year)
  const along = { owners: true, steps: true, guidance: true, dates: true, tables: true, parts: true }
  return {
    from: report.id,
    year,
    kind,
    title,
    slug: wish?.slug ?? usualSlug(kind, year, title),
    along: wish?.along ?? along,
    keep: String(wish?.keep ?? 'same'),
    units: units.map(({ id, closed }) => ({ from: id, to: chosen(wish?.units, id, closed ? 'none' : '') })),
    sections: units.flatMap(({ sections }) =>
      sections.map(({ id }) => ({ from: id, to: chosen(wish?.sections, id, '') })),
    ),
  }
}

/** The same title for another year. */
export const nextTitle = ({ title, year }: { title: string; year: number }, next: string): string =>
  withYears(title, (named) => (named === year ? Number(next) : named))

function chosen(moved: ForwardWish['units'] | undefined, id: string, otherwise: string): string {
  const found = moved?.find(({ from }) => from === id)
  return found ? (found.to ?? 'none') : otherwise
}
