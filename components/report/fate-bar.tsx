import type { AnswerStatus } from '@/lib/core/blocks/answers'

export type FateCount = { status: AnswerStatus; count: number }

const [width, height, gap] = [1000, 36, 4]

/** The same counts as lengths, each filled in the manner of its shape. For the eye only: the words stand below. */
export function FateBar({ counts }: { counts: readonly FateCount[] }) {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const room = width - gap * (counts.length - 1)
  let from = 0
  return (
    <svg
      className="fate-bar"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map(({ status, count }) => {
        const long = (room * count) / all
        const x = from
        from += long + gap
        return (
          <g key={status} className={status}>
            <rect className="st-o" x={x + 1} y="1" width={long - 2} height={height - 2} />
            {status === 'solved' && <rect className="st-f" x={x} y="0" width={long} height={height} />}
            {status === 'progress' && (
              <rect className="st-f" x={x} y={height / 2} width={long} height={height / 2} />
            )}
            {status === 'permanent' && <path className="st-o" d={`M${x + 12} 18H${x + long - 12}`} />}
            {status === 'dropped' && <path className="st-o" d={`M${x} ${height}L${x + long} 0`} />}
          </g>
        )
      })}
    </svg>
  )
}
