'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { TextButton } from '@/components/ui/button'
import { reach } from '@/components/ui/reach'
import type { Outcome } from '@/lib/core/outcome'
import { type Shift, targetsOf } from '@/lib/core/shifting'
import { say } from '@/lib/core/words/say'
import { moveSectionAction, putBackSectionAction, removeSectionAction } from './actions'
import { Row, type RowProps, shiftId } from './row'

type Told = { tone: 'success' | 'danger'; says: string; undo?: () => void }
type OutlineRow = RowProps['row']

const moved: Record<Shift, (title: string) => string> = {
  up: (title) => say('«{title}» er flyttet opp.', { title }),
  down: (title) => say('«{title}» er flyttet ned.', { title }),
  in: (title) => say('«{title}» er flyttet inn.', { title }),
  out: (title) => say('«{title}» er flyttet ut.', { title }),
}

/** The outline, changed by buttons or keys; says what was done, and takes a removal back. */
export function OutlineEditor({ slug, rows }: { slug: string; rows: readonly OutlineRow[] }) {
  const { refresh } = useRouter()
  const [busy, start] = useTransition()
  const [told, tell] = useState<Told | null>(null)
  const focus = useRef<string | null>(null)

  // The server's new order may lift the button out of the page and put it back: focus follows the section.
  useEffect(() => {
    if (busy || !focus.current) return
    document.getElementById(focus.current)?.focus()
    focus.current = null
  })

  const act = (work: () => Promise<Outcome>, then: Told) =>
    start(async () => {
      const outcome = await reach(work)
      start(() => {
        tell(outcome.ok ? then : { tone: 'danger', says: outcome.refusal.says })
        refresh()
      })
    })

  const shift = (row: OutlineRow, way: Shift) => {
    const target = targetsOf(rows, row.id)[way]
    if (!target || busy) return
    focus.current = shiftId(row.id, way)
    act(() => moveSectionAction({ id: row.id, ...target }), {
      tone: 'success',
      says: moved[way](row.title),
    })
  }

  const remove = (row: OutlineRow) => {
    const taken = rows.filter(({ number }) => number === row.number || number.startsWith(`${row.number}.`))
    const undo = () => act(() => putBack(taken.map(({ id }) => id)), back(row))
    act(() => removeSectionAction({ id: row.id }), {
      tone: 'success',
      says: takenOut(row.title, taken.length - 1),
      undo,
    })
  }

  return (
    <>
      <div role="status">
        {told && (
          <Alert
            tone={told.tone}
            action={told.undo && <TextButton onClick={told.undo}>{say('Angre')}</TextButton>}
          >
            {told.says}
          </Alert>
        )}
      </div>
      {rows.length === 0 && (
        <div className="b-empty">
          <h3>{say('Ingen kapitler ennå')}</h3>
          <p>{say('Legg til det første i skjemaet «Nytt kapittel».')}</p>
        </div>
      )}
      <ol className="b-feed" aria-busy={busy}>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            slug={slug}
            targets={targetsOf(rows, row.id)}
            onShift={(way) => shift(row, way)}
            onRemove={() => remove(row)}
          />
        ))}
      </ol>
    </>
  )
}

const takenOut = (title: string, below: number) =>
  below === 0
    ? say('«{title}» er tatt ut.', { title })
    : say('«{title}» med {count} underliggende er tatt ut.', { title, count: below })

const back = ({ title }: OutlineRow): Told => ({
  tone: 'success',
  says: say('«{title}» er satt inn igjen.', { title }),
})

/** A chapter before those below it, so that each finds its parent. */
async function putBack(ids: readonly string[]): Promise<Outcome> {
  for (const id of ids) {
    const outcome = await putBackSectionAction({ id })
    if (!outcome.ok) return outcome
  }
  return { ok: true, value: undefined }
}
