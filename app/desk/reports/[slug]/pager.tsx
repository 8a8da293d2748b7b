import type { Page } from '@/lib/core/board/narrowing'
import { addressOf, type View } from '@/lib/core/board/view'
import { say } from '@/lib/core/words/say'

type Props = { page: Pick<Page<unknown>, 'page' | 'pages'>; view: View }

/** The way to the other pages of a long board. */
export function Pager({ page: { page, pages }, view }: Props) {
  if (pages === 1) return null
  const to = (wanted: number) => addressOf({ ...view, page: wanted })
  return (
    <nav className="b-row b-pager" aria-label={say('Sider')}>
      {page > 1 && (
        <a rel="prev" href={to(page - 1)}>
          {say('Forrige')}
        </a>
      )}
      <span>{say('Side {page} av {pages}', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={to(page + 1)}>
          {say('Neste')}
        </a>
      )}
    </nav>
  )
}
