import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { Select, TextField, useField } from '@/components/ui/form'
import { Picked } from '@/components/ui/picked'
import type { StepSetting } from '@/lib/core/step-setting'
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
  const name = step.name.trim() || `ledd ${index + 1}`
  return (
    <fieldset className="b-stacked">
      <legend className="b-step-legend">Ledd {index + 1}</legend>
      <TextField name={`${at}.name`} label="Hva leddet heter" hint="For eksempel «Økonomi»." />
      <Select name={`${at}.by`} label="Hvem godkjenner?">
        <option value="unit">De som er godkjennere i kapittelets enhet</option>
        <option value="named">Bestemte personer</option>
      </Select>
      {step.by === 'named' && (
        <>
          <Picked
            name={`${at}.approvers`}
            label="Godkjennere"
            add="Legg til en godkjenner"
            among={people}
            lost={gone}
          />
          <Select name={`${at}.wants`} label="Hvor mange må si ja?">
            <option value="one">Én av dem er nok</option>
            <option value="all">Alle må si ja</option>
          </Select>
        </>
      )}
      <Everywhere name={`${at}.everywhere`} />
      {!step.everywhere && (
        <Picked name={`${at}.sections`} label="Kapitler" add="Legg til et kapittel" among={sections} />
      )}
      <p className="b-row">
        <MoveButton says="opp" of={name} out={index === 0} move={() => move(-1)} />
        <MoveButton says="ned" of={name} out={index === count - 1} move={() => move(1)} />
        <Button look="tertiary" small aria-label={`Fjern ${name}`} onClick={remove}>
          Fjern leddet
        </Button>
      </p>
    </fieldset>
  )
}

function Everywhere({ name }: { name: string }) {
  return <Checkbox label="Gjelder alle kapitler" {...useField(name)} />
}

/** At the end of its way it stays, without doing anything: whoever moves by the keyboard keeps their place. */
function MoveButton({ says, of, out, move }: { says: string; of: string; out: boolean; move: () => void }) {
  return (
    <Button
      look="tertiary"
      small
      aria-label={`Flytt ${of} ${says}`}
      aria-disabled={out}
      onClick={out ? undefined : move}
    >
      Flytt {says}
    </Button>
  )
}
