'use client'

import type { Editor } from '@tiptap/react'
import { say } from '@/lib/core/words/say'
import { pathOf } from '../form/place'
import { Button } from '../ui/button'
import { begin, useTalk } from './talking'

/** The button of the text toolbar: comments on the selected words, or on all of them. */
export function CommentOn({ editor, id }: { editor: Editor; id: string }) {
  const talk = useTalk()
  const path = pathOf(id)
  if (!talk || !path) return null
  const comment = () => {
    const { doc, selection } = editor.state
    // Counted as in `plain`: a line break between paragraphs, and for a hard break.
    const before = (position: number) => doc.textBetween(0, position, '\n', '\n').length
    begin(talk, path, false, { from: before(selection.from), to: before(selection.to) })
  }
  return (
    <Button
      look="tertiary"
      small
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={comment}
    >
      {say('Kommentar')}
    </Button>
  )
}
