'use client'

import { useState } from 'react'
import { type Exhibit, exhibitName, type LinkTarget, referenceWords } from '@/lib/core/linking'
import { say } from '@/lib/core/words/say'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import type { Linking } from './context'
import { useTargets } from './use-targets'

export type Picked = { section: string; block: string | null; shown: string }

type Props = { linking: Linking; onPick: (picked: Picked) => void; onClose: () => void }

/** A chapter, table or figure for the text to refer to. */
export function PickReference({ linking, onPick, onClose }: Props) {
  const { found, says } = useTargets(linking)
  const [wanted, setWanted] = useState('')
  const shown = (found ?? []).filter((target) => matches(target, wanted))
  const pick = (target: LinkTarget, exhibit: Exhibit | null) =>
    onPick({
      section: target.id,
      block: exhibit?.id ?? null,
      shown: referenceWords(target, exhibit, linking.language()),
    })

  return (
    <Dialog open onClose={onClose} title={say('Henvis til')}>
      <p className="b-small b-muted">
        {say(
          'Nummeret følger utgaven: står kapittelet et annet sted når rapporten publiseres, blir henvisningen rettet.',
        )}
      </p>
      <TextField
        data-first
        className="b-gap"
        label={say('Finn kapittel, tabell eller figur')}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {says && <p role="alert">{says}</p>}
      {found === null && !says && <p role="status">{say('Henter kapitlene …')}</p>}
      {found && shown.length === 0 && (
        <p role="status">{say('Ingen kapitler, tabeller eller figurer du har tilgang til, heter det.')}</p>
      )}
      <ul className="b-pick">
        {shown.map((target) => (
          <li key={target.id}>
            <button type="button" onClick={() => pick(target, null)}>
              <span className="b-num">{target.number}</span> {target.title || say('Uten tittel')}
            </button>
            {target.exhibits.length > 0 && (
              <ul>
                {target.exhibits.map((exhibit) => (
                  <li key={exhibit.id}>
                    <button type="button" onClick={() => pick(target, exhibit)}>
                      {exhibitName[exhibit.kind]} {exhibit.number} {exhibit.caption}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function matches({ number, title, exhibits }: LinkTarget, wanted: string): boolean {
  const all = [
    number,
    title,
    ...exhibits.map(({ kind, number: of, caption }) => `${exhibitName[kind]} ${of} ${caption}`),
  ]
  return all.join(' ').toLocaleLowerCase('nb').includes(wanted.trim().toLocaleLowerCase('nb'))
}
