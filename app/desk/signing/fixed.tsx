import Link from 'next/link'
import { Fixes } from '@/components/compare/fixes'
import { Written } from '@/components/ui/written'
import { say } from '@/lib/core/words/say'
import type { WaitingSection } from '@/lib/signing/waiting'
import { comparisonOf } from './compared'
import { nameOf, versionWords } from './words'

/** A section where only words were put right: each of them, struck and set in. */
export function Fixed({ section, today }: { section: WaitingSection; today: string }) {
  const comparison = comparisonOf(section)
  return (
    <article className="b-gap" aria-labelledby={`del-${section.id}`}>
      <h3 id={`del-${section.id}`}>
        <Written lang={section.revision.content.language}>{nameOf(section)}</Written>
      </h3>
      <p className="b-meta">
        {versionWords(section, today)}{' '}
        <Link className="ds-link" href={`/desk/sections/${section.id}/review`}>
          {say('Les hele')}
        </Link>
      </p>
      {comparison.changes === 0 ? <p>{say('Ingenting er endret.')}</p> : <Fixes comparison={comparison} />}
    </article>
  )
}
