'use client'

import type { Block } from '@/lib/core/blocks/all'
import { kindNames, kinds } from '@/lib/core/blocks/all'
import { sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { Menu } from '../ui/menu'
import type { SectionActs } from './block-acts'
import { blockState, kindName } from './block-words'
import { drawAndFocus, fieldId, goTo } from './place'
import { Grip, Sortable, stepped, useGrip } from './sortable'
import { useMark } from './written'

type JumpProps = { blocks: readonly Block[]; current: string | null; acts: SectionActs }

/** The parts of the section: where to go, how far each is, in which order, and a new one. */
export function Jump({ blocks, current, acts }: JumpProps) {
  return (
    <nav className="b-jump" aria-label={say('Deler av kapittelet')}>
      <Sortable ids={blocks.map((block) => block.id)} onMove={acts.move}>
        <ul>
          {blocks.map((block) => (
            <Part key={block.id} block={block} blocks={blocks} current={block.id === current} acts={acts} />
          ))}
        </ul>
      </Sortable>
      <AddBlock acts={acts} />
    </nav>
  )
}

type PartProps = { block: Block; blocks: readonly Block[]; current: boolean; acts: SectionActs }

function Part({ block, blocks, current, acts }: PartProps) {
  const { member, handle } = useGrip(block.id)
  const path = ['blocks', block.id]
  const step = (by: -1 | 1) => {
    drawAndFocus(() => acts.step(block.id, by), `${fieldId(path)}.link`)
  }
  return (
    <li {...member}>
      <a
        id={`${fieldId(path)}.link`}
        href={`#${fieldId(path)}`}
        aria-current={current || undefined}
        onKeyDown={(event) => stepped(event, step)}
        onClick={(event) => {
          event.preventDefault()
          goTo(path)
        }}
      >
        <span>
          {kindName(block)} <CaptionOf block={block} />
        </span>{' '}
        <small>{blockState(block, blocks)}</small>
      </a>
      <Grip
        label={say('Flytt delen {part}', { part: kindName(block).toLowerCase() })}
        handle={handle}
        onStep={step}
      />
    </li>
  )
}

/** Tells one table or figure from another. */
function CaptionOf({ block }: { block: Block }) {
  const lang = useMark()
  const caption = 'caption' in block && block.caption.trim()
  return (
    caption && (
      <span className="b-jump-of" lang={lang}>
        {caption}
      </span>
    )
  )
}

/** The menu of kinds. */
export function AddBlock({ acts }: { acts: SectionActs }) {
  return (
    <div className="b-add">
      <Menu
        className="ds-link b-plain"
        choices={kindNames.flatMap((kind) => {
          const { name, hint } = kinds[kind]
          return hint === null ? [] : [{ name: sentence(name), hint, act: () => acts.add(kind) }]
        })}
      >
        {say('+ Ny del')}
      </Menu>
    </div>
  )
}
