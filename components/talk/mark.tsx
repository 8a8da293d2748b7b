'use client'

import type { Path } from '@/lib/core/blocks/kind'
import { openAt } from '@/lib/core/talk/standings'
import { say } from '@/lib/core/words/say'
import { Icon } from '../ui/icon'
import { useTalk, useTalkScene } from './talking'

type Props = {
  path: Path
  /** What the place is called. */
  label: string
  /** Those about the fields of a block count too: they have no mark of their own. */
  fields?: boolean
  tabIndex?: number
}

/** How many threads are open at a place; leads to the first of them. Nothing where there are none. */
export function TalkMark({ path, label, fields = false, tabIndex }: Props) {
  const talk = useTalk()
  const count = useTalkScene(({ threads }) => openAt(threads, path, fields).length, 0)
  if (!talk || count === 0) return null
  const open = () => {
    const [first] = openAt(talk.store.now().threads, path, fields)
    if (first) talk.store.open(first.thread.id)
  }
  return (
    <button
      type="button"
      className="b-talk-mark"
      tabIndex={tabIndex}
      aria-label={say('{count, plural, one {# åpen kommentar} other {# åpne kommentarer}} til {place}', {
        count,
        place: label,
      })}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={open}
    >
      <Icon name="comment" />
      {count}
    </button>
  )
}
