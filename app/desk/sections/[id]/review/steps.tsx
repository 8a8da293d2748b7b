import type { OpenedSection } from '@/lib/core/opened'
import { type ShownStep, unitStep } from '@/lib/core/steps'
import { say } from '@/lib/core/words/say'
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
      <h2 id="ledd">{say('Godkjenningsledd')}</h2>
      <ol className="b-signing">
        {steps.map(({ id, name: title, stands, signs }) => (
          <li key={id} aria-current={stands === 'now' ? 'step' : undefined} data-stands={stands}>
            <b>{title}</b>
            {signs.map((sign) => (
              <span key={sign.person}>
                {sign.for
                  ? say('Godkjent av {name}, stedfortreder for {other}', {
                      name: name(sign.person),
                      other: name(sign.for),
                    })
                  : say('Godkjent av {name}', { name: name(sign.person) })}
              </span>
            ))}
            {stands === 'now' && section.state === 'submitted' && (
              <span>
                {waits ? say('Venter på {whom}', { whom: waits }) : say('Ingen kan godkjenne her nå')}
              </span>
            )}
            {stands === 'later' && <span>{say('Etterpå')}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
