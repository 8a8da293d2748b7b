/** Shapes as unlike each other as possible, so that rows are told apart without their colours. */
const shapes = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'M-3.6-3.6h7.2v7.2h-7.2z',
  'M0-5 5 0 0 5-5 0z',
  'M0-4.8 4.6 3.4h-9.2z',
  'M-4.6-3.4h9.2L0 4.8z',
  'M-4.5-1.6h2.9v-2.9h3.2v2.9h2.9v3.2h-2.9v2.9h-3.2v-2.9h-2.9z',
]

/** The point of a row in a line, and before its name. A hollow one is preliminary. */
export function Dot({
  shade,
  x,
  y,
  hollow = false,
}: {
  shade: number
  x: number
  y: number
  hollow?: boolean
}) {
  return (
    <path
      className={hollow ? `dot h${shade}` : `s${shade}`}
      transform={`translate(${x} ${y})`}
      d={shapes[shade - 1]}
    />
  )
}
