'use client'

import { useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { reach } from '@/components/ui/reach'
import { tally, tallyWords } from '@/lib/core/registry/line'
import { listWords } from '@/lib/core/words/lists'
import type { TakenIn } from '@/lib/registry/take-in'
import { previewRegistryAction, takeInRegistryAction } from './actions'
import type { Seen } from './import'
import { Lines } from './lines'

type Props = {
  start: Seen
  me: string
  silent: string | null
  passwords: boolean
  back: () => void
  onDone: (taken: TakenIn) => void
}

/** What a list would do, row by row: errors first, all of them, then what is done, then what stays. */
export function Review({ start, me, silent, passwords, back, onDone }: Props) {
  const { lines } = start
  const [preview, setPreview] = useState(start.preview)
  const [takeAway, setTakeAway] = useState(false)
  const [invite, setInvite] = useState(silent === null)
  const [says, setSays] = useState('')
  const [busy, begin] = useTransition()
  const counts = tally(preview.lines)
  const [clean, doing] = [preview.lines.length - counts.error, counts.new + counts.changed]
  const people = preview.kind === 'people'
  const of = (...states: string[]) => preview.lines.filter(({ state }) => states.includes(state))

  const look = async (wish: boolean) => {
    const outcome = await reach(() => previewRegistryAction({ lines, takeAway: wish }, me))
    if (outcome.ok) setPreview(outcome.value)
    else setSays(outcome.refusal.says)
    return outcome.ok
  }
  const choose = (wish: boolean) => {
    setSays('')
    setTakeAway(wish)
    begin(async () => {
      if (!(await look(wish))) setTakeAway(!wish)
    })
  }
  const takeIn = () =>
    begin(async () => {
      // Where one needs no password, nobody waits for a link.
      const invites = people && passwords && silent === null && invite
      const wish = { lines, takeAway, seen: preview.seen, invite: invites }
      const outcome = await reach(() => takeInRegistryAction(wish, me))
      if (outcome.ok) return onDone(outcome.value)
      setSays(outcome.refusal.says)
      if (outcome.refusal.kind === 'stale') await look(takeAway)
    })

  return (
    <section className="b-stacked b-gap" aria-label="Se gjennom">
      <p role="status">
        <b>{people ? 'Folk' : 'Enheter'}.</b> {tallyWords(counts)}
        {doing === 0 && ' Det er ingenting å hente inn.'}
      </p>
      {preview.unused.length > 0 && <p className="b-muted b-small">{unusedWords(preview.unused)}</p>}
      {people && (
        <Checkbox
          label="Ta bort roller som ikke står i listen, for personene som står der"
          checked={takeAway}
          disabled={busy}
          onChange={({ target }) => choose(target.checked)}
        />
      )}
      <Lines title="Feil" lines={of('error')}>
        Disse radene blir ikke hentet inn. Rett dem i listen og hent den inn på nytt, nå eller etterpå.
      </Lines>
      <Lines title="Blir gjort" lines={of('new', 'changed')} />
      <Lines title="Uendret" lines={of('same')} folded />
      {people && counts.new > 0 && passwords && (
        <Invitations silent={silent} invite={invite} setInvite={setInvite} />
      )}
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      <div className="b-row b-registry-acts">
        {doing > 0 && (
          <Button onClick={takeIn} disabled={busy} aria-busy={busy}>
            {counts.error > 0 ? withoutErrors(clean) : `Hent inn ${rows(clean)}`}
          </Button>
        )}
        <Button look="secondary" onClick={back} disabled={busy}>
          Velg en annen liste
        </Button>
      </div>
    </section>
  )
}

function unusedWords(titles: readonly string[]): string {
  const all = listWords(titles.map((title) => `«${title}»`))
  return titles.length === 1 ? `Kolonnen ${all} blir ikke brukt.` : `Kolonnene ${all} blir ikke brukt.`
}

const rows = (count: number) => `${count} ${count === 1 ? 'rad' : 'rader'}`
const withoutErrors = (count: number) =>
  count === 1 ? 'Hent inn den ene raden uten feil' : `Hent inn de ${count} radene uten feil`

type InvitationProps = { silent: string | null; invite: boolean; setInvite: (invite: boolean) => void }

function Invitations({ silent, invite, setInvite }: InvitationProps) {
  if (silent !== null)
    return (
      <Alert>
        Det går ingen e-post herfra. Etterpå lager du en invitasjonslenke til hver av de nye på siden deres.
      </Alert>
    )
  return (
    <Checkbox
      label="Send invitasjon på e-post til de nye"
      checked={invite}
      onChange={({ target }) => setInvite(target.checked)}
    />
  )
}
