'use client'

import { memo } from 'react'
import type { Block } from '@/lib/core/blocks/all'
import { at } from '@/lib/core/blocks/kind'
import { say } from '@/lib/core/words/say'
import { BlockEdit } from '../blocks/edit'
import type { EditProps } from '../blocks/props'
import { useTalkChoices } from '../talk/choices'
import { TalkMark } from '../talk/mark'
import { Icon } from '../ui/icon'
import { Menu } from '../ui/menu'
import { kindName } from './block-words'
import { Heading } from './heading'
import { Writers } from './live/writers'
import { fieldId } from './place'

export type BlockActs = { step: (id: string, step: -1 | 1) => void; remove: (id: string) => void }

type BlockFormProps = EditProps<Block> & {
  first: boolean
  last: boolean
  acts: BlockActs
  /** The person went into this block. */
  onEnter: (id: string) => void
}

/** One part of the section: its heading, what can be done with it as a whole, and its own form. */
export const BlockForm = memo(function BlockForm({ first, last, acts, onEnter, ...edit }: BlockFormProps) {
  const { block, year, language, write } = edit
  const place = fieldId(at(block))
  const name = kindName(block)
  const talk = useTalkChoices(at(block), false)
  return (
    <section className="b-block" id={place} aria-labelledby={`${place}.h`} onFocus={() => onEnter(block.id)}>
      <header>
        <Heading block={block} language={language} year={year} id={`${place}.h`} write={write} />
        <TalkMark path={at(block)} fields label={name.toLowerCase()} />
        <Menu
          label={say('Mer for {part}', { part: name.toLowerCase() })}
          className="b-grip"
          choices={[
            { name: say('Flytt delen opp'), act: () => acts.step(block.id, -1), disabled: first },
            { name: say('Flytt delen ned'), act: () => acts.step(block.id, 1), disabled: last },
            ...talk,
            { name: say('Fjern delen'), act: () => acts.remove(block.id) },
          ]}
        >
          <Icon name="more" />
        </Menu>
      </header>
      <Writers field={place} place={say('denne delen')} />
      <BlockEdit {...edit} />
    </section>
  )
})
