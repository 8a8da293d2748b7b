'use client'

import { useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { reach } from '@/components/ui/reach'
import { tally, tallyWords } from '@/lib/core/registry/line'
import { listWords } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
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
    <section className="b-stacked b-gap" aria-label={say('Se gjennom')}>
      <p role="status">
        <b>{people ? say('Folk') : say('Enheter')}.</b> {tallyWords(counts)}
        {doing === 0 && ` ${say('Det er ingenting å hente inn.')}`}
      </p>
      {preview.unused.length > 0 && <p className="b-muted b-small">{unusedWords(preview.unused)}</p>}
      {people && (
        <Checkbox
          label={say('Ta bort roller som ikke står i listen, for personene som står der')}
          checked={takeAway}
          disabled={busy}
          onChange={({ target }) => choose(target.checked)}
        />
      )}
      <Lines title={say('Feil')} lines={of('error')}>
        {say(
          'Disse radene blir ikke hentet inn. Rett dem i listen og hent den inn på nytt, nå eller etterpå.',
        )}
      </Lines>
      <Lines title={say('Blir gjort')} lines={of('new', 'changed')} />
      <Lines title={say('Uendret')} lines={of('same')} folded />
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
            {counts.error > 0 ? withoutErrors(clean) : withRows(clean)}
          </Button>
        )}
        <Button look="secondary" onClick={back} disabled={busy}>
          {say('Velg en annen liste')}
        </Button>
      </div>
    </section>
  )
}

function unusedWords(titles: readonly string[]): string {
  const columns = listWords(titles.map((title) => say('«{title}»', { title })))
  return titles.length === 1
    ? say('Kolonnen {columns} blir ikke brukt.', { columns })
    : say('Kolonnene {columns} blir ikke brukt.', { columns })
}

const withRows = (count: number) =>
  say('Hent inn {count, plural, one {{rows} rad} other {{rows} rader}}', { count, rows: String(count) })
const withoutErrors = (count: number) =>
  say('Hent inn {count, plural, one {den ene raden} other {de {rows} radene}} uten feil', {
    count,
    rows: String(count),
  })

type InvitationProps = { silent: string | null; invite: boolean; setInvite: (invite: boolean) => void }

function Invitations({ silent, invite, setInvite }: InvitationProps) {
  if (silent !== null)
    return (
      <Alert>
        {say(
          'Det går ingen e-post herfra. Etterpå lager du en invitasjonslenke til hver av de nye på siden deres.',
        )}
      </Alert>
    )
  return (
    <Checkbox
      label={say('Send invitasjon på e-post til de nye')}
      checked={invite}
      onChange={({ target }) => setInvite(target.checked)}
    />
  )
}
