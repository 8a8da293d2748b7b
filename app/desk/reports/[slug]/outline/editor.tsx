'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { TextButton } from '@/components/ui/button'
import { reach } from '@/components/ui/reach'
import type { Outcome } from '@/lib/core/outcome'
import { type Shift, targetsOf } from '@/lib/core/shifting'
import { moveSectionAction, putBackSectionAction, removeSectionAction } from './actions'
import { Row, type RowProps, shiftId } from './row'

type Said = { tone: 'success' | 'danger'; says: string; undo?: () => void }
type OutlineRow = RowProps['row']

const done: Record<Shift, string> = {
  up: 'er flyttet opp.',
  down: 'er flyttet ned.',
  in: 'er flyttet inn.',
  out: 'er flyttet ut.',
}

/** The outline, changed by buttons or keys; says what was done, and takes a removal back. */
export function OutlineEditor({ slug, rows }: { slug: string; rows: readonly OutlineRow[] }) {
  const { refresh } = useRouter()
  const [busy, start] = useTransition()
  const [said, say] = useState<Said | null>(null)
  const focus = useRef<string | null>(null)

  // The server's new order may lift the button out of the page and put it back: focus follows the section.
  useEffect(() => {
    if (busy || !focus.current) return
    document.getElementById(focus.current)?.focus()
    focus.current = null
  })

  const act = (work: () => Promise<Outcome>, then: Said) =>
    start(async () => {
      const outcome = await reach(work)
      start(() => {
        say(outcome.ok ? then : { tone: 'danger', says: outcome.refusal.says })
        refresh()
      })
    })

  const shift = (row: OutlineRow, way: Shift) => {
    const target = targetsOf(rows, row.id)[way]
    if (!target || busy) return
    focus.current = shiftId(row.id, way)
    act(() => moveSectionAction({ id: row.id, ...target }), {
      tone: 'success',
      says: `«${row.title}» ${done[way]}`,
    })
  }

  const remove = (row: OutlineRow) => {
    const taken = rows.filter(({ number }) => number === row.number || number.startsWith(`${row.number}.`))
    const undo = () => act(() => putBack(taken.map(({ id }) => id)), back(row))
    const more = taken.length > 1 ? ` med ${taken.length - 1} underliggende` : ''
    act(() => removeSectionAction({ id: row.id }), {
      tone: 'success',
      says: `«${row.title}»${more} er tatt ut.`,
      undo,
    })
  }

  return (
    <>
      <div role="status">
        {said && (
          <Alert tone={said.tone} action={said.undo && <TextButton onClick={said.undo}>Angre</TextButton>}>
            {said.says}
          </Alert>
        )}
      </div>
      {rows.length === 0 && (
        <div className="b-empty">
          <h3>Ingen kapitler ennå</h3>
          <p>Legg til det første i skjemaet «Nytt kapittel».</p>
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

const back = ({ title }: OutlineRow): Said => ({ tone: 'success', says: `«${title}» er satt inn igjen.` })

/** A chapter before those below it, so that each finds its parent. */
async function putBack(ids: readonly string[]): Promise<Outcome> {
  for (const id of ids) {
    const outcome = await putBackSectionAction({ id })
    if (!outcome.ok) return outcome
  }
  return { ok: true, value: undefined }
}
