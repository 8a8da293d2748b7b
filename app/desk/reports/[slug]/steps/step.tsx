import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { Select, TextField, useField } from '@/components/ui/form'
import { Picked } from '@/components/ui/picked'
import type { StepSetting } from '@/lib/core/step-setting'
import { say } from '@/lib/core/words/say'
import type { Choices } from './form'

type Props = Choices & {
  step: StepSetting
  index: number
  count: number
  move: (by: 1 | -1) => void
  remove: () => void
}

/** One step: its name, who signs, whether one is enough, and what it applies to. */
export function StepFields({ step, index, count, move, remove, people, gone, sections }: Props) {
  const at = `steps.${index}` as const
  const name = step.name.trim() || say('ledd {number}', { number: String(index + 1) })
  return (
    <fieldset className="b-stacked">
      <legend className="b-step-legend">{say('Ledd {number}', { number: String(index + 1) })}</legend>
      <TextField name={`${at}.name`} label={say('Hva leddet heter')} hint={say('For eksempel «Økonomi».')} />
      <Select name={`${at}.by`} label={say('Hvem godkjenner?')}>
        <option value="unit">{say('De som er godkjennere i kapittelets enhet')}</option>
        <option value="named">{say('Bestemte personer')}</option>
      </Select>
      {step.by === 'named' && (
        <>
          <Picked
            name={`${at}.approvers`}
            label={say('Godkjennere')}
            add={say('Legg til en godkjenner')}
            among={people}
            lost={gone}
          />
          <Select name={`${at}.wants`} label={say('Hvor mange må si ja?')}>
            <option value="one">{say('Én av dem er nok')}</option>
            <option value="all">{say('Alle må si ja')}</option>
          </Select>
        </>
      )}
      <Everywhere name={`${at}.everywhere`} />
      {!step.everywhere && (
        <Picked
          name={`${at}.sections`}
          label={say('Kapitler')}
          add={say('Legg til et kapittel')}
          among={sections}
        />
      )}
      <p className="b-row">
        <MoveButton
          says={say('Flytt opp')}
          aloud={say('Flytt {step} opp', { step: name })}
          out={index === 0}
          move={() => move(-1)}
        />
        <MoveButton
          says={say('Flytt ned')}
          aloud={say('Flytt {step} ned', { step: name })}
          out={index === count - 1}
          move={() => move(1)}
        />
        <Button look="tertiary" small aria-label={say('Fjern {step}', { step: name })} onClick={remove}>
          {say('Fjern leddet')}
        </Button>
      </p>
    </fieldset>
  )
}

function Everywhere({ name }: { name: string }) {
  return <Checkbox label={say('Gjelder alle kapitler')} {...useField(name)} />
}

type MoveProps = { says: string; aloud: string; out: boolean; move: () => void }

/** At the end of its way it stays, without doing anything: whoever moves by the keyboard keeps their place. */
function MoveButton({ says, aloud, out, move }: MoveProps) {
  return (
    <Button look="tertiary" small aria-label={aloud} aria-disabled={out} onClick={out ? undefined : move}>
      {says}
    </Button>
  )
}
