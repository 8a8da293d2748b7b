'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { say } from '@/lib/core/words/say'
import type { BroughtIn } from '@/lib/imports/bring-in'
import { Review } from './review'
import { type Looked, SourceForm } from './source-form'

type Props = { mayPublish: boolean; me: string; title: string }

/** Three steps: the source, a look at what was recognised, and what came of it. */
export function Import({ mayPublish, me, title }: Props) {
  const [looked, setLooked] = useState<Looked | null>(null)
  const [brought, setBrought] = useState<BroughtIn | null>(null)
  const again = () => {
    setLooked(null)
    setBrought(null)
  }
  if (brought) return <Brought {...brought} again={again} />
  if (looked) return <Review {...looked} me={me} back={() => setLooked(null)} onDone={setBrought} />
  return <SourceForm mayPublish={mayPublish} me={me} title={title} onDone={setLooked} />
}

function Brought({ slug, sections, publication, again }: BroughtIn & { again: () => void }) {
  return (
    <section className="b-narrow b-stacked" aria-label={say('Resultatet')}>
      <p role="status">
        {say('{count, plural, one {# kapittel} other {# kapitler}} er hentet inn.', { count: sections })}{' '}
        {publication
          ? say('Rapporten blir publisert nå, og vises for leserne om litt.')
          : say('De er utkast som kan skrives videre.')}
      </p>
      <p>
        {publication ? (
          <a href={`/${slug}`}>{say('Se rapporten')}</a>
        ) : (
          <Link href={`/desk/reports/${slug}`}>{say('Åpne rapporten')}</Link>
        )}
      </p>
      <Button look="secondary" onClick={again}>
        {say('Hent inn en til')}
      </Button>
    </section>
  )
}
