import type { Comparison } from '@/lib/core/compare'
import { counted, sentence } from '@/lib/core/words/counts'
import { ChangedFigures, figuresHeading } from './figures'
import { ChangedPart } from './part'
import { StepThrough } from './step-through'

type Props = {
  comparison: Comparison
  /** Shows what is unchanged as well. */
  all: boolean
  /** The address of this page with everything shown, or only what changed; null: there is nothing earlier. */
  other: string | null
}

/** What differs between two contents: the figures first, then the text in reading order. */
export function ComparisonView({ comparison: { figures, parts, changes }, all, other }: Props) {
  return (
    <>
      <StepThrough />
      {figures.length > 0 && (
        <section className="b-sec" aria-labelledby="tall">
          <div className="b-h">
            <h2 id="tall">{figuresHeading(figures.length)}</h2>
            <Keys changes={changes} />
          </div>
          <ChangedFigures figures={figures} />
        </section>
      )}
      <section className="b-sec" aria-labelledby="tekst">
        <div className="b-h">
          <h2 id="tekst">Slik blir teksten</h2>
          {figures.length === 0 && <Keys changes={changes} />}
          {other !== null && (
            <span className="b-meta">
              <a className="ds-link" href={other}>
                {all ? 'Vis bare det som er endret' : 'Vis alt, også det uendrede'}
              </a>
            </span>
          )}
        </div>
        {changes === 0 && other !== null && <p className="b-gap">Ingenting er endret.</p>}
        <div className="b-read">
          {parts
            .filter(({ id, fate }) => all || id !== 'title' || fate !== 'same')
            .map((part) => (
              <ChangedPart key={`${part.id} ${part.name} ${part.fate}`} part={part} all={all} />
            ))}
        </div>
      </section>
    </>
  )
}

function Keys({ changes }: { changes: number }) {
  if (changes === 0) return null
  return (
    <span className="b-meta">
      {sentence(counted(changes, 'endring', 'endringer'))} · <kbd>Alt</kbd> + <kbd>↓</kbd> neste,{' '}
      <kbd>Alt</kbd> + <kbd>↑</kbd> forrige
    </span>
  )
}
