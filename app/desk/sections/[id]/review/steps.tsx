import type { OpenedSection } from '@/lib/core/opened'
import { type ShownStep, unitStep } from '@/lib/core/steps'
import { waitsWords } from '@/lib/core/words/steps'

type StepsProps = {
  steps: readonly ShownStep[]
  section: Pick<OpenedSection, 'state' | 'step' | 'approvers'>
  people: Record<string, string>
}

/** How far the sign-off has come: each step, who signed it, and whom the next one waits for. */
export function Steps({ steps, section, people }: StepsProps) {
  if (steps.every(({ id }) => id === unitStep.id)) return null
  const name = (id: string) => people[id] ?? id
  const waits = waitsWords(section.approvers.map(name), section.step)
  return (
    <section className="b-panel" aria-labelledby="ledd">
      <h2 id="ledd">Godkjenningsledd</h2>
      <ol className="b-signing">
        {steps.map(({ id, name: title, stands, signs }) => (
          <li key={id} aria-current={stands === 'now' ? 'step' : undefined} data-stands={stands}>
            <b>{title}</b>
            {signs.map((sign) => (
              <span key={sign.person}>
                Godkjent av {name(sign.person)}
                {sign.for && `, stedfortreder for ${name(sign.for)}`}
              </span>
            ))}
            {stands === 'now' && section.state === 'submitted' && (
              <span>{waits ? `Venter på ${waits}` : 'Ingen kan godkjenne her nå'}</span>
            )}
            {stands === 'later' && <span>Etterpå</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
