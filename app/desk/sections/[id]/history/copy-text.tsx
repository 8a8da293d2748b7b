'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { say } from '@/lib/core/words/say'

/** A text to be taken along. Where the browser lets no page copy (plain http), it is marked instead. */
export function CopyText({ text }: { text: string }) {
  const shown = useRef<HTMLParagraphElement>(null)
  const [says, setSays] = useState('')
  const copy = async () => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current)
    try {
      await navigator.clipboard.writeText(text)
      setSays(say('Kopiert.'))
    } catch {
      setSays(say('Teksten er merket. Trykk Ctrl + C for å kopiere den.'))
    }
  }
  return (
    <>
      <p ref={shown} className="whitespace-pre-line">
        {text}
      </p>
      <p className="b-row">
        <Button look="secondary" small onClick={copy}>
          {say('Kopier teksten')}
        </Button>
        <span role="status" className="b-meta">
          {says}
        </span>
      </p>
    </>
  )
}
