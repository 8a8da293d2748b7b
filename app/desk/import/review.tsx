'use client'

import { useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { reach } from '@/components/ui/reach'
import { tally } from '@/lib/core/importing/kinds'
import { type Correction, correct } from '@/lib/core/importing/part'
import { unitNames } from '@/lib/core/importing/source'
import { say } from '@/lib/core/words/say'
import type { BroughtIn } from '@/lib/imports/bring-in'
import { LeftOut } from './left-out'
import { PartRow } from './part-row'
import { bringIn } from './send'
import type { Looked } from './source-form'

type ReviewProps = Looked & { me: string; back: () => void; onDone: (brought: BroughtIn) => void }

/** Every recognised part with its kind, which can be corrected before anything is stored. */
export function Review({ chosen, view, me, back, onDone }: ReviewProps) {
  const { parts: recognised, doubts, left, unit, pictures, seen } = view
  const [corrections, setCorrections] = useState<ReadonlyMap<number, Correction>>(new Map())
  const [onlyDoubtful, setOnlyDoubtful] = useState(false)
  const [says, setSays] = useState('')
  const [isSending, send] = useTransition()

  const parts = correct(recognised, [...corrections.values()])
  const shown = [...recognised.entries()].filter(([, part]) => !onlyDoubtful || part.finding)
  const accept = () =>
    send(async () => {
      const outcome = await reach(() => bringIn(chosen, { seen, corrections: [...corrections.values()], me }))
      if (outcome.ok) onDone(outcome.value)
      else setSays(outcome.refusal.says)
    })

  return (
    <section className="b-stacked pt-8" aria-label={say('Se gjennom')}>
      {doubts.map((doubt) => (
        <Alert key={doubt} tone="warning">
          {doubt}
        </Alert>
      ))}
      <LeftOut left={left} />
      <p role="status">{summary(tally(parts))}</p>
      <Checkbox
        label={say('Vis bare det som bør ses på')}
        checked={onlyDoubtful}
        onChange={(event) => setOnlyDoubtful(event.target.checked)}
      />
      <ol>
        {shown.map(([i]) => (
          <PartRow
            key={i}
            index={i}
            part={parts[i]!}
            unit={unitNames[unit]}
            picture={pictures[parts[i]!.picture?.index ?? -1]}
            onCorrect={(one) => setCorrections((now) => new Map(now).set(one.part, one))}
          />
        ))}
      </ol>
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      <div className="b-row sticky bottom-0 border-t bg-(--ds-color-neutral-background-default) py-3">
        <Button onClick={accept} disabled={isSending} aria-busy={isSending}>
          {chosen.published ? say('Hent inn og publiser') : say('Hent inn som utkast')}
        </Button>
        <Button look="secondary" onClick={back} disabled={isSending}>
          {say('Tilbake')}
        </Button>
      </div>
    </section>
  )
}

function summary({
  titles,
  results,
  challenges,
  absent,
  pictures,
  findings,
}: ReturnType<typeof tally>): string {
  return [
    say('Kapitler og delkapitler: {count}.', { count: titles }),
    say('Resultater: {count}.', { count: results }),
    say('Utfordringer: {count}.', { count: challenges }),
    ...(absent > 0 ? [say('Tabeller som mangler i kilden: {count}.', { count: absent })] : []),
    ...(pictures > 0 ? [say('Bilder: {count}.', { count: pictures })] : []),
    say('Å se på: {count}.', { count: findings }),
  ].join(' ')
}
