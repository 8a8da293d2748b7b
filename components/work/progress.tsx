import { Icon } from '@/components/ui/icon'
import { say } from '@/lib/core/words/say'
import { stateWords } from '@/lib/core/words/states'
import type { State } from '@/lib/core/workflow'

type Counts = Record<State, number>

/** The nearest to done first. */
const order: readonly State[] = ['approved', 'submitted', 'returned', 'draft', 'blank']

const [width, step, between] = [76, 80, 12]

/** A short report leaves room at the end rather than stretch its boxes. */
const least = 1244

/** So many boxes can be told apart. */
const most = 60

/** One box for each section, filled as far as it has come; of a long report one for each state, as long as its share. */
export function ProgressPicture({ states }: { states: Counts }) {
  const shown = order.filter((state) => states[state] > 0)
  const total = shown.reduce((sum, state) => sum + states[state], 0)
  return total > most ? (
    <Shares states={states} shown={shown} total={total} />
  ) : (
    <Boxes {...{ states, shown }} />
  )
}

const saysOf = (states: Counts, shown: readonly State[]) =>
  say('Fremdrift: {states}.', {
    states: shown.map((state) => `${states[state]} ${stateWords[state].toLocaleLowerCase('nb')}`).join(', '),
  })

/** How high a box of a state is filled, of 56. */
const filled: Record<State, number> = { approved: 56, submitted: 28, returned: 0, draft: 14, blank: 0 }

function Shares({ states, shown, total }: { states: Counts; shown: readonly State[]; total: number }) {
  const room = least - between * (shown.length - 1)
  let x = 0
  const bars = shown.map((state) => {
    const wide = (states[state] / total) * room
    const at = x
    x += wide + between
    return { state, at, wide }
  })
  return (
    <svg
      className="b-pic"
      viewBox={`0 0 ${least} 56`}
      preserveAspectRatio="none"
      role="img"
      aria-label={saysOf(states, shown)}
    >
      {bars.map(({ state, at, wide }) => (
        <g key={state}>
          <path className={state === 'blank' ? 'd' : 'o'} d={`M${at} 1h${wide}v54h${-wide}z`} />
          <path className="f" d={`M${at} ${56 - filled[state]}h${wide}v${filled[state]}h${-wide}z`} />
        </g>
      ))}
    </svg>
  )
}

function Boxes({ states, shown }: { states: Counts; shown: readonly State[] }) {
  const boxes = shown.flatMap((state, group) =>
    Array.from({ length: states[state] }, () => ({ state, group })),
  )
  const left = ({ group }: { group: number }, i: number) => i * step + group * between
  const end = boxes.length * step - (step - width) + Math.max(0, shown.length - 1) * between
  return (
    <svg
      className="b-pic"
      viewBox={`0 0 ${Math.max(end, least)} 56`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${saysOf(states, shown)} ${say('Én rute er ett kapittel.')}`}
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
