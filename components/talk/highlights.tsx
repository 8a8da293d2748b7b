'use client'

import { useEffect } from 'react'
import type { Placed } from '@/lib/core/talk/standings'
import { fieldId } from '../form/place'
import { rangeIn } from './dom-text'
import type { TalkScene } from './store'
import { useTalkScene } from './talking'

const none: readonly Placed[] = []
const threadsOf = ({ threads }: TalkScene) => threads

/**
 * Underlines the words that open threads are about, with the browser's own highlights: nothing is put into the
 * text, whether it is being written or not. A browser without them shows the mark beside the place only.
 */
export function Highlights() {
  const threads = useTalkScene(threadsOf, none)
  useEffect(() => {
    if (!('highlights' in CSS)) return
    // What draws the words may come after what they say.
    const frame = requestAnimationFrame(() => CSS.highlights.set('talk', new Highlight(...rangesOf(threads))))
    return () => {
      cancelAnimationFrame(frame)
      CSS.highlights.delete('talk')
    }
  }, [threads])
  return null
}

function rangesOf(threads: readonly Placed[]): Range[] {
  return threads.flatMap(({ thread, standing }) => {
    const span = !thread.settled && standing.is === 'here' ? standing.span : null
    const field = span && standing.is === 'here' && document.getElementById(fieldId(standing.path))
    return (field && rangeIn(field, span)) || []
  })
}
