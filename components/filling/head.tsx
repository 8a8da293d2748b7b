import type { ReactNode } from 'react'
import type { OpenedRequest } from '@/lib/core/asking/sight'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { Said } from '../ui/said'

type Props = { opened: OpenedRequest; saying?: ReactNode; act?: ReactNode }

/** What the figures are for, whether they are saved, and what can be done with all of them. */
export function FillingBar({ opened: { number, title, report }, saying, act }: Props) {
  return (
    <div className="b-bar">
      <div className="b-wrap">
        <h1>
          <span className="b-num">{number}</span>{' '}
          <span>{title ? say('Tall til {title}', { title }) : say('Tall til kapittel uten tittel')}</span>
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
        <Said
          of="{name} ber {department} om tallene i denne tabellen."
          with={{ name: <b>{by}</b>, department }}
        />{' '}
        {due && (
          <span className={late ? 'b-late' : undefined}>
            {late
              ? say('Fristen var {date}.', { date: dateWords(due) })
              : say('Fristen er {date}.', { date: dateWords(due) })}
          </span>
        )}
      </p>
      {note && <blockquote>{say('«{text}»', { text: note })}</blockquote>}
    </div>
  )
}
