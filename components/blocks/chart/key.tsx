import type { Series } from './series'

/** What the colours mean, in the order in which they are drawn; only where names have no room in the drawing. */
export function Key({ series }: { series: readonly Series[] }) {
  return (
    <ul className="key small">
      {series.map((one) => (
        <li key={one.id}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path className={`s${one.shade}`} d="M0 0h12v12H0z" />
          </svg>
          {one.label}
        </li>
      ))}
    </ul>
  )
}
