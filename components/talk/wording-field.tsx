'use client'

import { useState } from 'react'
import type { Path } from '@/lib/core/blocks/kind'
import type { Line, Rich } from '@/lib/core/rich'
import type { Content } from '@/lib/core/section'
import { cellOf, typedIn, wordingAt } from '@/lib/core/talk/proposable'
import { type Json, type Node, set } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { TextArea, TextField } from '../form/written'
import { RichField } from '../rich/field'

type Props = { path: Path; content: Content; value: Json; onChange: (value: Json) => void }

/** The small editor for another wording: rich text, plain words or a cell. */
export function WordingField({ path, content, value, onChange }: Props) {
  const tree = content as unknown as Node
  const label = say('Slik kunne det stå')
  const [typed, setTyped] = useState(() =>
    path[4] === 'cells' ? typedIn(set(tree, { path, to: value }), path) : '',
  )
  const kind = wordingAt(tree, path)
  switch (kind) {
    case 'line':
    case 'rich':
      return (
        <div className="b-wording">
          <p className="b-small">{label}</p>
          <RichField
            id="forslag"
            label={label}
            placeholder={say('Skriv det du foreslår')}
            kind={kind}
            value={value as Line & Rich}
            onChange={(next: Line | Rich) => onChange(next as unknown as Json)}
          />
        </div>
      )
    case 'cell':
      return (
        <TextField
          label={label}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange(cellOf(tree, path, event.target.value) as unknown as Json)
          }}
        />
      )
    default:
      return (
        <TextArea
          label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value)}
        />
      )
  }
}
