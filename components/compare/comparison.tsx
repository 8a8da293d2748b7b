import type { Comparison } from '@/lib/core/compare'
import { say } from '@/lib/core/words/say'
import type { ByOf } from './by'
import { ChangedFigures, figuresHeading } from './figures'
import { ChangedParts } from './parts'
import type { PictureAt } from './props'
import { StepThrough } from './step-through'

type Props = {
  comparison: Comparison
  /** Shows what is unchanged as well. */
  all: boolean
  /** The address of this page with everything shown, or only what changed. */
  other: string
  byOf: ByOf
  pictureAt: PictureAt
}

/** What differs between two contents: the figures first, then the section as readers see it, in reading order. */
export function ComparisonView({ comparison, all, other, byOf, pictureAt }: Props) {
  const { figures, changes } = comparison
  return (
    <>
      {changes > 0 && <StepThrough changes={changes} />}
      {figures.length > 0 && (
        <section className="b-sec" aria-labelledby="tall">
          <div className="b-h">
            <h2 id="tall">{figuresHeading(figures.length)}</h2>
          </div>
          <ChangedFigures figures={figures} lang={comparison.after.language} />
        </section>
      )}
      <section className="b-sec" aria-labelledby="tekst">
        <div className="b-h">
          <h2 id="tekst">{say('Slik blir teksten')}</h2>
          <span className="b-meta">
            <a className="ds-link" href={other}>
              {say(all ? 'Vis bare det som er endret' : 'Vis alt, også det uendrede')}
            </a>
          </span>
        </div>
        {changes === 0 && <p className="b-gap">{say('Ingenting er endret.')}</p>}
        <ChangedParts {...{ comparison, all, byOf, pictureAt }} />
      </section>
    </>
  )
}
