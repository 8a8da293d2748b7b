'use client'

import { useEffect, useRef, useState } from 'react'
import type { Block } from '@/lib/core/blocks/all'
import { at } from '@/lib/core/blocks/kind'
import type { Language } from '@/lib/core/section'
import type { Change } from '@/lib/core/tree'
import { headingOf } from '@/lib/core/words/headings'
import { say } from '@/lib/core/words/say'
import { Button } from '../ui/button'
import { blockLength, kindName } from './block-words'
import { fieldId } from './place'
import { TextField, Words } from './written'

type HeadingProps = {
  block: Block
  /** In which its readers read it. */
  language: Language
  year: number
  id: string
  write: (changes: Change[]) => void
}

/** The heading over a block. Results, challenges and text may have their own. */
export function Heading({ block, language, year, id, write }: HeadingProps) {
  const [open, setOpen] = useState(false)
  const length = blockLength(block)
  const own = 'heading' in block && block.kind !== 'table'
  return (
    <div>
      <div className="b-heading">
        <h2 id={id}>
          <BlockHeading {...{ block, language, year }} />
        </h2>
        {length && <span className="b-meta b-push">{length}</span>}
        {own && (
          <Button
            look="tertiary"
            small
            className="b-push"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {say('Overskrift')}
          </Button>
        )}
      </div>
      {own && open && (
        <OwnHeading
          id={fieldId(at(block, 'heading'))}
          value={block.heading ?? ''}
          usual={block.kind === 'text' ? null : headingOf({ ...block, heading: null }, language, year)}
          onChange={(heading) => write([{ path: at(block, 'heading'), to: heading }])}
        />
      )}
    </div>
  )
}

/** What stands over a block in its form: its title behind what it is, the heading that readers read, or what it is. */
function BlockHeading({ block, language, year }: Pick<HeadingProps, 'block' | 'language' | 'year'>) {
  const caption = 'caption' in block && block.caption.trim()
  const heading = headingOf(block, language, year)
  if (!caption) return heading ? <Words>{heading}</Words> : kindName(block)
  return (
    <>
      {kindName(block)}: <Words>{caption}</Words>
    </>
  )
}

type OwnHeadingProps = {
  id: string
  value: string
  /** What stands there without an own heading; null: nothing. */
  usual: string | null
  onChange: (heading: string | null) => void
}

function OwnHeading({ id, value, usual, onChange }: OwnHeadingProps) {
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => field.current?.querySelector('input')?.focus(), [])
  return (
    <div ref={field} className="b-add">
      <TextField
        id={id}
        label={say('Egen overskrift')}
        hint={
          usual
            ? say('Står feltet tomt, er overskriften «{usual}».', { usual })
            : say('Står feltet tomt, er det ingen overskrift.')
        }
        maxLength={300}
        value={value}
        onChange={(event) => onChange(event.target.value || null)}
      />
    </div>
  )
}
