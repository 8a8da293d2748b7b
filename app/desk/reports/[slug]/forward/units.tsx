import { useWatch } from 'react-hook-form'
import { Select } from '@/components/ui/form'
import { say } from '@/lib/core/words/say'
import type { OpenedForward, UnitInUse } from '@/lib/forwarding/open'

type Props = Pick<OpenedForward, 'units' | 'living'>

/** Where the sections of each unit go: those of closed units are asked for, the others may be moved. */
export function Units({ units, living }: Props) {
  const brought = useWatch<{ along: { owners: boolean } }, 'along.owners'>({ name: 'along.owners' })
  if (!brought || units.length === 0) return null
  const closed = units.filter((unit) => unit.closed)
  const others = units.filter((unit) => !unit.closed)
  const drawn = (unit: UnitInUse) => <Unit key={unit.id} {...{ unit, units, living }} />
  return (
    <>
      {closed.length > 0 && (
        <fieldset className="b-stacked">
          <legend className="b-step-legend">{say('Enheter som er lagt ned')}</legend>
          {closed.map(drawn)}
        </fieldset>
      )}
      {others.length > 0 && (
        <details className="b-more">
          <summary>{say('Enheter som er slått sammen, delt eller har fått andre oppgaver')}</summary>
          <p className="b-hint">
            {say('Har en enhet bare fått nytt navn, trenger du ikke gjøre noe: Kapitlene følger enheten.')}
          </p>
          <div className="b-stacked b-gap">{others.map(drawn)}</div>
        </details>
      )}
    </>
  )
}

type UnitProps = Props & { unit: UnitInUse }

function Unit({ unit, units, living }: UnitProps) {
  const at = units.indexOf(unit)
  const before = units.slice(0, at).reduce((sum, { sections }) => sum + sections.length, 0)
  const choices = living.filter(({ id }) => id !== unit.id)
  return (
    <div className="b-stacked">
      <Select name={`units.${at}.to`} label={say('Kapitlene til {unit} går til', { unit: unit.name })}>
        {!unit.closed && <option value="">{say('{unit}, som før', { unit: unit.name })}</option>}
        <Choices living={choices} />
      </Select>
      {unit.sections.length > 1 && (
        <details className="b-more">
          <summary>{say('Del kapitlene til {unit} på flere enheter', { unit: unit.name })}</summary>
          <div className="b-stacked b-gap">
            {unit.sections.map(({ id, name }, i) => (
              <Select key={id} name={`sections.${before + i}.to`} label={name}>
                <option value="">{say('Som valgt over')}</option>
                <Choices living={living} />
              </Select>
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

function Choices({ living }: Pick<Props, 'living'>) {
  return (
    <>
      {living.map(({ id, name, depth }) => (
        <option key={id} value={id}>
          {'\u00a0\u00a0'.repeat(depth - 1)}
          {name}
        </option>
      ))}
      <option value="none">{say('Ingen enhet foreløpig')}</option>
    </>
  )
}
