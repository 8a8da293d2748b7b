'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { say } from '@/lib/core/words/say'

type Props = { path: string; label: string; hint: string }

/** A link that is shown this once. The clipboard is closed to pages on plain http; there it is marked instead. */
export function LinkOnce({ path, label, hint }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [says, setSays] = useState('')
  const copy = async () => {
    field.current?.select()
    const copied = await navigator.clipboard?.writeText(field.current?.value ?? '').then(
      () => true,
      () => false,
    )
    setSays(copied ? say('Lenken er kopiert.') : say('Lenken er merket. Trykk Ctrl+C for å kopiere.'))
  }
  return (
    <div className="b-stacked" data-once>
      <TextField ref={field} label={label} hint={hint} readOnly value={`${window.location.origin}${path}`} />
      <div className="b-row">
        <Button onClick={copy}>{say('Kopier lenken')}</Button>
        <span role="status">{says}</span>
      </div>
    </div>
  )
}
