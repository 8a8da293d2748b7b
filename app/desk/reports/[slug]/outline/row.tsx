import type { KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { StateLine } from '@/components/ui/state'
import { indentOf } from '@/components/work/indent'
import { Title } from '@/components/work/title'
import type { Placed } from '@/lib/core/outline'
import type { Language } from '@/lib/core/section'
import { type Shift, shifts, type Target } from '@/lib/core/shifting'
import { dateWords } from '@/lib/core/words/dates'
import { say, words } from '@/lib/core/words/say'
import type { State } from '@/lib/core/workflow'

export type RowProps = {
  row: Placed & {
    number: string
    depth: number
    title: string
    language: Language
    state: State
    due: string | null
    required: boolean
    /** Gathers others and holds no text of its own. */
    chapter: boolean
    /** Who answers for it: unit and owner. */
    answers: string
  }
  slug: string
  targets: Record<Shift, Target | null>
  onShift: (way: Shift) => void
  onRemove: () => void
}

const ways: Record<Shift, { sign: string; key: string }> = {
  up: { sign: '↑', key: 'ArrowUp' },
  down: { sign: '↓', key: 'ArrowDown' },
  in: { sign: '→', key: 'ArrowRight' },
  out: { sign: '←', key: 'ArrowLeft' },
}

const wayWords = words<Record<Shift, string>>({
  up: 'Flytt opp',
  down: 'Flytt ned',
  in: 'Flytt inn under det forrige',
  out: 'Flytt ut',
})

export const shiftId = (id: string, way: Shift) => `${id}-${way}`

/** One section of the outline, with what can be done to it. */
export function Row({ row, slug, targets, onShift, onRemove }: RowProps) {
  const { id, number, depth, title, state, due, required, chapter, answers } = row
  const onKeyDown = (event: KeyboardEvent) => {
    const way = shifts.find((one) => ways[one].key === event.key)
    if (!event.altKey || !way) return
    event.preventDefault()
    onShift(way)
  }
  const name = `${number} ${title || say('Uten tittel')}`.trim()
  return (
    <li onKeyDown={onKeyDown}>
      <div className={indentOf(depth)}>
        <div className="b-row">
          <a className="ds-link" href={`/desk/reports/${slug}/outline/${id}`}>
            {number} <Title of={row} />
          </a>
          <fieldset className="b-row b-push gap-1">
            <legend className="ds-sr-only">{say('Flytt {name}', { name })}</legend>
            {shifts.map((way) => (
              <Button
                key={way}
                id={shiftId(id, way)}
                look="tertiary"
                small
                aria-label={`${wayWords[way]}: ${name}`}
                aria-disabled={targets[way] === null}
                onClick={() => onShift(way)}
              >
                <span aria-hidden="true">{ways[way].sign}</span>
              </Button>
            ))}
            <Button look="tertiary" small aria-label={say('Ta ut {name}', { name })} onClick={onRemove}>
              {say('Ta ut')}
            </Button>
          </fieldset>
        </div>
        <div className="b-row b-small b-muted">
          {chapter ? <span>{say('Overskrift')}</span> : <StateLine state={state} />}
          {(answers || !chapter) && <span>{answers || say('Ingen ansvarlig')}</span>}
          {due && <span>{say('Frist {date}', { date: dateWords(due) })}</span>}
          {required && <span>{say('Påkrevd')}</span>}
        </div>
      </div>
    </li>
  )
}
