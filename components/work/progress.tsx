import { Icon } from '@/components/ui/icon'
import { stateWords } from '@/lib/core/words/states'
import type { State } from '@/lib/core/workflow'

type Counts = Record<State, number>

/** The nearest to done first. */
const order: readonly State[] = ['approved', 'submitted', 'returned', 'draft', 'blank']

const [width, step, between] = [76, 80, 12]

/** A short report leaves room at the end rather than stretch its boxes. */
const least = 1244

/** One box for each section, filled as far as it has come. */
export function ProgressPicture({ states }: { states: Counts }) {
  const shown = order.filter((state) => states[state] > 0)
  const boxes = shown.flatMap((state, group) =>
    Array.from({ length: states[state] }, () => ({ state, group })),
  )
  const left = ({ group }: { group: number }, i: number) => i * step + group * between
  const end = boxes.length * step - (step - width) + Math.max(0, shown.length - 1) * between
  const says = shown.map((state) => `${states[state]} ${stateWords[state].toLocaleLowerCase('nb')}`)
  return (
    <svg
      className="b-pic"
      viewBox={`0 0 ${Math.max(end, least)} 56`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`Fremdrift: ${says.join(', ')}. Én rute er ett kapittel.`}
    >
      {boxes.map((box, i) => (
        <Box key={`${box.state} ${left(box, i)}`} state={box.state} x={left(box, i)} />
      ))}
    </svg>
  )
}

function Box({ state, x }: { state: State; x: number }) {
  const frame = <path className={state === 'blank' ? 'd' : 'o'} d={`M${x + 1} 1h74v54h-74z`} />
  if (state === 'approved') return <path className="f" d={`M${x} 0h76v56h-76z`} />
  const inside = {
    blank: null,
    returned: <path className="o" d={`M${x + 34} 16 ${x + 22} 28l12 12M${x + 23} 28h32`} />,
    draft: <path className="f" d={`M${x} 42h76v14h-76z`} />,
    submitted: <path className="f" d={`M${x} 28h76v28h-76z`} />,
  }
  return (
    <>
      {frame}
      {inside[state]}
    </>
  )
}

/** The same in figures. */
export function ProgressKey({ states }: { states: Counts }) {
  return (
    <ul className="b-key">
      {order.map((state) => (
        <li key={state}>
          <b>{states[state]}</b>
          <span className="b-state">
            <Icon name={state} />
            {stateWords[state]}
          </span>
        </li>
      ))}
    </ul>
  )
}
