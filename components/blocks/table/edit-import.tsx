import { type DragEvent, lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Table } from '@/lib/core/blocks/table'
import { say } from '@/lib/core/words/say'
import type { Act } from './use-act'

// Comes when a file is chosen, not with the form.
const ImportDialog = lazy(() => import('./import/dialog'))

type Props = {
  table: Table
  act: Act
  children: ReactNode /** What stands on the line of the button. */
  beside?: ReactNode
}

/** A file into the table, by a button, or dropped on what stands between. */
export function ImportFile({ table, act, beside, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [file, choose] = useState<File | null>(null)

  function onDrop(event: DragEvent) {
    const dropped = event.dataTransfer.files[0]
    if (!dropped) return
    event.preventDefault()
    choose(dropped)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button in it
    <div
      onDrop={onDrop}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
    >
      {children}
      <div className="b-row b-files">
        <Button look="secondary" small onClick={() => input.current?.click()}>
          {say('Hent fra CSV eller Excel')}
        </Button>
        {beside}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        aria-label={say('Fil med tabellen')}
        onChange={({ target }) => {
          choose(target.files?.[0] ?? null)
          target.value = ''
        }}
      />
      {file && (
        <Suspense>
          <ImportDialog table={table} file={file} act={act} onClose={() => choose(null)} />
        </Suspense>
      )}
    </div>
  )
}
