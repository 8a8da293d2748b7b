'use client'

import { nanoid } from 'nanoid'
import { useRef, useState } from 'react'
import { quoteOf } from '@/lib/core/anchors'
import { refused } from '@/lib/core/outcome'
import { placesOf } from '@/lib/core/places'
import { mentionedIn, type Proposal } from '@/lib/core/talk'
import { get, type Json, type Node, same } from '@/lib/core/tree'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import { goTo } from '../form/place'
import { useMark } from '../form/written'
import { Alert } from '../ui/alert'
import { Button } from '../ui/button'
import { useKeptHere } from '../ui/kept'
import { useArrival } from './arrival'
import { useSending } from './sending'
import type { Begun } from './store'
import { type Talking, useReaders, useTalk, useTalkScene } from './talking'
import { WordingField } from './wording-field'
import { WordsField } from './words-field'

/** A new thread: about what, in which words, and with a proposal which wording instead. */
export function BeginForm({ begun }: { begun: Begun }) {
  const talk = useTalk()
  return talk && <Begin begun={begun} talk={talk} />
}

/** Each place has a box of its own for what is typed. */
export const slotOf = ({ anchor, proposing }: Begun) =>
  [proposing ? 'proposal' : 'new', ...anchor.path].join('.')

const unsaved = () =>
  refused('unavailable', say('Det siste du skrev i kapittelet, er ikke lagret ennå. Prøv igjen om litt.'))
const alike = () => refused('invalid', say('Forslaget er likt det som står der.'))

function Begin({ begun: { anchor, proposing }, talk }: { begun: Begun; talk: Talking }) {
  const content = talk.content()
  const readers = useReaders()
  const slot = `${talk.drawer}/${slotOf({ anchor, proposing })}`
  const [stands] = useState<Json>(() => get(content as unknown as Node, anchor.path) ?? null)
  // Another wording hangs on what stood there when it was written, also when the page comes back to it.
  const [wording, setWording] = useKeptHere<Proposal | null>(`${slot}/wording`, null)
  const { from, to } = wording ?? { from: stands, to: stands }
  const [text, setText] = useKeptHere(slot, '')
  const [ids] = useState(() => ({ thread: nanoid(), comment: nanoid() }))
  const { send, says, busy } = useSending()
  const form = useRef<HTMLElement>(null)
  const asked = useTalkScene((scene) => scene.asked, 0)
  useArrival(form, asked, 'textarea, input, [role=textbox]')

  const leave = () => {
    setWording(null)
    talk.store.leave()
    goTo(anchor.path)
  }
  const proposal: Proposal | undefined = proposing ? { from, to } : undefined
  const start = async () => {
    if (proposal && same(from, to)) return alike()
    if (!(await talk.settle())) return unsaved()
    return talk.acts.start({ ...ids, anchor, proposal, text, mentions: mentionedIn(text, readers) })
  }
  const sent = () => {
    setText('')
    leave()
  }
  const place = placesOf(content).find(({ path }) => path.join('.') === anchor.path.join('.'))
  const about = { place: place?.name ?? say('dette stedet') }
  const quote = quoteOf(anchor)
  const lang = useMark()

  return (
    <section ref={form} className="b-thread" aria-label={say(proposing ? 'Nytt forslag' : 'Ny kommentar')}>
      <p className="b-thread-at">{say(proposing ? 'Forslag til {place}' : 'Kommentar til {place}', about)}</p>
      {quote && !proposing && <blockquote lang={lang}>{brief(quote, 240)}</blockquote>}
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      {proposing && (
        <WordingField
          path={anchor.path}
          content={content}
          value={to}
          onChange={(to) => setWording({ from, to })}
        />
      )}
      <WordsField
        label={say(proposing ? 'Begrunnelse (valgfri)' : 'Kommentar')}
        rows={proposing ? 2 : 3}
        value={text}
        onChange={setText}
        readers={readers}
        busy={busy}
      />
      <p className="b-hint">{say('Skriv @ for å nevne noen som kan lese kapittelet.')}</p>
      <div className="b-row">
        <Button
          small
          look="secondary"
          aria-busy={busy}
          disabled={busy || (!proposing && text.trim() === '')}
          onClick={() => send(start, sent)}
        >
          {say(proposing ? 'Send forslaget' : 'Kommenter')}
        </Button>
        <Button small look="tertiary" onClick={leave}>
          {say('Avbryt')}
        </Button>
      </div>
    </section>
  )
}
