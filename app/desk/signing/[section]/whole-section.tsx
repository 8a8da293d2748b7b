import { ChangedFigures, figuresHeading } from '@/components/compare/figures'
import { ChangedParts } from '@/components/compare/parts'
import { Written } from '@/components/ui/written'
import { picturesIn } from '@/lib/core/pictures'
import type { WaitingSection } from '@/lib/signing/waiting'
import { comparisonOf } from '../compared'
import { nameOf, versionWords } from '../words'

const nobody = () => ''

/** All of a section, its changed figures first, and in the text what went and what came. */
export function WholeSection({ section, today }: { section: WaitingSection; today: string }) {
  const comparison = comparisonOf(section)
  const { figures } = comparison
  return (
    <article className="b-sec" aria-labelledby={`del-${section.id}`}>
      <div className="b-h">
        <h2 id={`del-${section.id}`}>
          <Written lang={section.revision.content.language}>{nameOf(section)}</Written>
        </h2>
      </div>
      <p className="b-meta">{versionWords(section, today)}</p>
      {figures.length > 0 && (
        <>
          <h3 className="b-gap">{figuresHeading(figures.length)}</h3>
          <ChangedFigures figures={figures} lang={section.revision.content.language} />
        </>
      )}
      <ChangedParts comparison={comparison} all byOf={nobody} pictureAt={picturesIn(section.id)} />
    </article>
  )
}
