'use client'

import { useState } from 'react'
import { say } from '@/lib/core/words/say'
import { Button } from '../ui/button'

/** A text that cannot be saved here, to be taken elsewhere: copied, or downloaded as a file. */
export function TakeAlong({ text }: { text: string }) {
  const [says, setSays] = useState('')
  const copy = async () => {
    // A browser has this clipboard on https and localhost only.
    const copied = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => true,
      () => false,
    )
    setSays(
      copied
        ? say('Teksten er kopiert.')
        : say('Nettleseren lot oss ikke kopiere. Last ned teksten i stedet.'),
    )
  }
  return (
    <>
      <Button look="secondary" small onClick={copy}>
        {say('Kopier teksten')}
      </Button>
      <Button look="tertiary" small onClick={() => download(text)}>
        {say('Last ned som tekst')}
      </Button>
      <span className="b-meta" role="status">
        {says}
      </span>
    </>
  )
}

function download(text: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = 'ikke-lagret.txt'
  link.click()
  URL.revokeObjectURL(link.href)
}
