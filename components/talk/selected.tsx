'use client'

import { useEffect, useState } from 'react'
import type { Path } from '@/lib/core/blocks/kind'
import type { Span } from '@/lib/core/talk/locate'
import { say } from '@/lib/core/words/say'
import { pathOf } from '../form/place'
import { Button } from '../ui/button'
import { spanIn } from './dom-text'
import { begin, type Talking } from './talking'

type Selected = { path: Path; span: Span }

/** Comments on words that are selected in a text that is read. */
export function CommentOnSelected({ talk }: { talk: Talking }) {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const look = () => setSelected(selectedNow())
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  if (!selected) return null
  return (
    <Button
      small
      look="secondary"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => begin(talk, selected.path, false, selected.span)}
    >
      {say('Kommenter det du har merket')}
    </Button>
  )
}

/** What is selected in one text of the section; what is being written has its own button. */
function selectedNow(): Selected | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const start = range.startContainer.parentElement
  const field = start?.closest('[id^="felt-"]')
  const path = field && !start?.closest('[contenteditable="true"]') && pathOf(field.id)
  if (!field || !path || !field.contains(range.endContainer)) return null
  const span = spanIn(field, range)
  return span && { path, span }
}
