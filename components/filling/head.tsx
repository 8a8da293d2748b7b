import type { ReactNode } from 'react'
import type { OpenedRequest } from '@/lib/core/asking/sight'
import { dateWords } from '@/lib/core/words/dates'

type Props = { opened: OpenedRequest; saying?: ReactNode; act?: ReactNode }

/** What the figures are for, whether they are saved, and what can be done with all of them. */
export function FillingBar({ opened: { number, title, report }, saying, act }: Props) {
  return (
    <div className="b-bar">
      <div className="b-wrap">
        <h1>
          <span className="b-num">{number}</span> <span>Tall til {title || 'kapittel uten tittel'}</span>
        </h1>
        <span className="b-muted">{report.title}</span>
        {saying}
        <div className="b-row b-push">{act}</div>
      </div>
    </div>
  )
}

/** Who asks, for whom, until when, and what they say. */
export function Request({ opened: { by, department, due, late, note } }: Pick<Props, 'opened'>) {
  return (
    <div className="b-request">
      <p>
        <b>{by}</b> ber {department} om tallene i denne tabellen.{' '}
        {due && (
          <span className={late ? 'b-late' : undefined}>
            {late ? 'Fristen var' : 'Fristen er'} {dateWords(due)}.
          </span>
        )}
      </p>
      {note && <blockquote>«{note}»</blockquote>}
    </div>
  )
}
