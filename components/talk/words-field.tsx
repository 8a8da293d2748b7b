'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { longestComment, type Talk } from '@/lib/core/talk'
import { say } from '@/lib/core/words/say'
import { Field } from '../ui/field'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  readers: Talk['readers']
  error?: string
  /** It is on its way: nothing is typed that would not come along. */
  busy?: boolean
  rows?: number
  id?: string
  /** It has just been asked for: one writes at once. */
  first?: boolean
}

/** The name that is being written after an @, and where it began. */
type Naming = { from: number; to: number; found: Talk['readers'] }

/** A box for words, in which @ finds those who may read the section. */
export function WordsField({
  label,
  value,
  onChange,
  readers,
  error,
  busy,
  rows = 3,
  id,
  first = false,
}: Props) {
  const list = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [naming, setNaming] = useState<Naming | null>(null)
  const [at, setAt] = useState(0)
  const current = naming?.found[at]
  useEffect(() => {
    if (first) box.current?.focus()
  }, [first])

  const look = (text: string, caret: number) => {
    setNaming(namingAt(text, caret, readers))
    setAt(0)
  }
  const choose = (name: string) => {
    if (!naming) return
    const before = `${value.slice(0, naming.from)}@${name} `
    onChange(before + value.slice(naming.to))
    setNaming(null)
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(before.length, before.length)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!naming || event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((at + step + naming.found.length) % naming.found.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && current) choose(current.name)
    else if (event.key === 'Escape') setNaming(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="b-naming">
      <Field label={label} error={error} id={id}>
        {(tied) => (
          <textarea
            ref={box}
            className="ds-input"
            rows={rows}
            maxLength={longestComment}
            readOnly={busy}
            aria-autocomplete="list"
            aria-controls={naming ? list : undefined}
            aria-activedescendant={current && `${list}${current.id}`}
            value={value}
            onChange={(event) => {
              onChange(event.target.value)
              look(event.target.value, event.target.selectionStart)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setNaming(null)}
            {...tied}
          />
        )}
      </Field>
      <p className="ds-sr-only" role="status">
        {naming &&
          say('{count, plural, other {# navn}}. Velg med piltastene og Enter.', {
            count: naming.found.length,
          })}
      </p>
      {naming && (
        <div id={list} role="listbox" aria-label={say('Hvem')} className="b-menu b-names">
          {naming.found.map(({ id, name }) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the box, which says what is active
            <div
              key={id}
              id={`${list}${id}`}
              role="option"
              tabIndex={-1}
              aria-selected={id === current?.id}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(name)}
            >
              {name}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

function namingAt(text: string, caret: number, readers: Talk['readers']): Naming | null {
  const [whole, , part] = text.slice(0, caret).match(/(^|\s)@([\p{L}-]*(?: [\p{L}-]*)?)$/u) ?? []
  if (whole === undefined || part === undefined) return null
  const wanted = part.toLocaleLowerCase('nb')
  const found = readers.filter(({ name }) => name.toLocaleLowerCase('nb').includes(wanted)).slice(0, 6)
  return found.length > 0 ? { from: caret - part.length - 1, to: caret, found } : null
}
