'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { reach } from '@/components/ui/reach'
import { largestAttachment } from '@/lib/core/acting'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'

/** A file for the report, with the title that readers see. Empty again when it is there. */
export function Upload({ report }: { report: string }) {
  const { refresh } = useRouter()
  const [title, setTitle] = useState('')
  const [file, setFile] = useState<File>()
  const [round, setRound] = useState(0)
  const [says, setSays] = useState('')
  const [busy, start] = useTransition()
  const go = () =>
    start(async () => {
      const outcome = await send(report, title, file)
      setSays(outcome.ok ? '' : outcome.refusal.says)
      if (!outcome.ok) return
      setTitle('')
      setFile(undefined)
      setRound(round + 1)
      refresh()
    })
  return (
    <div className="b-stacked">
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      <TextField
        label={say('Tittel')}
        hint={say('Leserne ser den, for eksempel «Revisors beretning».')}
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <TextField
        key={round}
        label={say('PDF-fil')}
        hint={say('Høyst 20 MB.')}
        type="file"
        accept="application/pdf,.pdf"
        onChange={({ target }) => setFile(target.files?.[0])}
      />
      <Button look="secondary" aria-busy={busy} disabled={busy} onClick={go}>
        {say('Last opp')}
      </Button>
    </div>
  )
}

async function send(report: string, title: string, file: File | undefined): Promise<Outcome<unknown>> {
  if (!file) return refused('invalid', say('Velg en fil.'))
  if (file.size > largestAttachment)
    return refused('tooLarge', say('Filen er for stor. Det er plass til 20 MB.'))
  const query = new URLSearchParams({ name: file.name.slice(-255), title })
  return reach(async () => {
    const response = await fetch(`/api/desk/reports/${report}/attachments?${query}`, {
      method: 'POST',
      body: file,
    })
    return response.ok ? done() : { ok: false, refusal: (await response.json()).refusal }
  })
}
