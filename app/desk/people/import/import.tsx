'use client'

import { type ReactNode, useState } from 'react'
import type { RegistryPreview } from '@/lib/registry/preview'
import type { TakenIn } from '@/lib/registry/take-in'
import { Review } from './review'
import { SourceForm } from './source-form'
import { TakenInWords } from './taken-in'

/** The cells of a list, and what they would do. */
export type Seen = { lines: string[][]; preview: RegistryPreview }

type Props = {
  me: string
  /** Why no mail goes out from here; null: it does. */
  silent: string | null
  /** Whether one chooses a password to come in. */
  passwords: boolean
  children: ReactNode
}

/** Three steps: the list, a look at what it would do, and what came of it. */
export function Import({ me, silent, passwords, children }: Props) {
  const [seen, setSeen] = useState<Seen | null>(null)
  const [taken, setTaken] = useState<TakenIn | null>(null)
  const again = () => {
    setSeen(null)
    setTaken(null)
  }
  if (taken) return <TakenInWords taken={taken} passwords={passwords} again={again} />
  if (seen)
    return (
      <Review
        start={seen}
        me={me}
        silent={silent}
        passwords={passwords}
        back={() => setSeen(null)}
        onDone={setTaken}
      />
    )
  return (
    <div className="b-cols b-gap">
      <SourceForm me={me} onDone={setSeen} />
      {children}
    </div>
  )
}
