import type { Point } from '@/lib/core/series'
import type { Series } from './series'

/** The pattern of a preliminary figure, in the shade of each row that has one. */
export function Stripes({ series, id }: { series: Series[]; id: string }) {
  const shades = new Set(
    series.filter((one) => one.points.some((point) => point.preliminary)).map((one) => one.shade),
  )
  if (shades.size === 0) return null
  return (
    <defs>
      {[...shades].map((shade) => (
        <pattern
          key={shade}
          id={`${id}-p${shade}`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={`s${shade}`} d="M0 0h2.4v7H0z" />
        </pattern>
      ))}
    </defs>
  )
}

/** How a bar is filled: solid, or striped while its figure is preliminary. */
export function filling(series: Series, point: Point, id: string) {
  return point.preliminary
    ? { className: `o${series.shade}`, fill: `url(#${id}-p${series.shade})` }
    : { className: `s${series.shade}` }
}
