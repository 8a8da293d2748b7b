'use client'

import { useState } from 'react'
import { type Place, placesOf } from '@/lib/core/places'
import { wordingAt } from '@/lib/core/talk/proposable'
import type { Node } from '@/lib/core/tree'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import { Button } from '../ui/button'
import { Select } from '../ui/field'
import { CommentOnSelected } from './selected'
import { begin, type Talking, useTalk } from './talking'

/** Begins a thread about any place of the section, chosen from a list: no pointer needed, and nothing to write in. */
export function PlacePicker() {
  const talk = useTalk()
  const [places, setPlaces] = useState<Place[] | null>(null)
  if (!talk) return null
  if (places) return <Picking talk={talk} places={places} onDone={() => setPlaces(null)} />
  return (
    <div className="b-row">
      <Button small look="secondary" onClick={() => setPlaces(placesOf(talk.content()))}>
        {say('Ny kommentar')}
      </Button>
      <CommentOnSelected talk={talk} />
    </div>
  )
}

function Picking({ talk, places, onDone }: { talk: Talking; places: Place[]; onDone: () => void }) {
  const [at, setAt] = useState(0)
  const place = places[at]
  const go = (proposing: boolean) => {
    onDone()
    if (place) begin(talk, place.path, proposing)
  }
  const worded = place && wordingAt(talk.content() as unknown as Node, place.path) !== null
  return (
    <div className="b-stacked">
      <Select
        autoFocus
        label={say('Hva gjelder det?')}
        value={at}
        onChange={(event) => setAt(Number(event.target.value))}
      >
        {places.map(({ path, name, of, words }, i) => (
          <option key={path.join('.')} value={i}>
            {[of !== name && of, name, brief(words, 40)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </Select>
      <div className="b-row">
        <Button small look="secondary" onClick={() => go(false)}>
          {say('Kommenter')}
        </Button>
        {worded && (
          <Button small look="secondary" onClick={() => go(true)}>
            {say('Foreslå endring')}
          </Button>
        )}
        <Button small look="tertiary" onClick={onDone}>
          {say('Avbryt')}
        </Button>
      </div>
    </div>
  )
}
