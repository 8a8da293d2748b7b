import { Dates } from '@/components/work/dates'
import type { ForwardPlan } from '@/lib/core/forward/plan'
import type { Language } from '@/lib/core/section'
import { listWords } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'

type Props = {
  plan: ForwardPlan
  people: Record<string, string>
  /** Of the new report. */
  language: Language
}

/** What comes along beside the chapters: steps of sign-off, and the dates of the report. */
export function Around({ plan: { steps, deadlines }, people, language }: Props) {
  return (
    <div className="b-cols b-gap">
      {steps.length > 0 && (
        <section aria-labelledby="ledd">
          <div className="b-h">
            <h2 id="ledd">{say('Godkjenningsledd')}</h2>
          </div>
          <ol className="b-lines">
            {steps.map(({ id, name, by, approvers }) => (
              <li key={id}>
                {name}:{' '}
                {by === 'unit'
                  ? say('enhetens godkjennere')
                  : listWords(approvers.map((one) => people[one] ?? one))}
              </li>
            ))}
          </ol>
        </section>
      )}
      {deadlines.length > 0 && (
        <section aria-labelledby="frister">
          <div className="b-h">
            <h2 id="frister">{say('Frister')}</h2>
          </div>
          <Dates deadlines={deadlines.map((one) => ({ id: `${one.on} ${one.label}`, language, ...one }))} />
        </section>
      )}
    </div>
  )
}
