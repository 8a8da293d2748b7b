import type { CellSays } from '@/lib/core/compare/cell-says'
import type { FigureChange } from '@/lib/core/compare/figures'
import { numberWords, sentence } from '@/lib/core/words/counts'
import { placeOf } from './place'

/** Every figure that changed: before, now and the difference. */
export function ChangedFigures({ figures }: { figures: readonly FigureChange[] }) {
  return (
    <table className="ds-table b-figs">
      <caption className="ds-sr-only">Tall som er endret</caption>
      <thead>
        <tr>
          <th scope="col">Hvor</th>
          <th scope="col" className="n">
            Før
          </th>
          <th scope="col" className="n">
            Nå
          </th>
          <th scope="col" className="n">
            Forskjell
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              <a className="ds-link" href={`#${placeOf(figure.part, figure.line)}`}>
                {figure.where}
              </a>
              , {figure.what}
              {figure.unit && <span className="b-meta b-blk">{figure.unit}</span>}
            </th>
            <Figure {...figure.before} />
            <Figure {...figure.after} now />
            <td className="n">{figure.difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figure({ figure, note, now = false }: CellSays & { now?: boolean }) {
  return (
    <td className={now ? 'n now' : 'n'}>
      {figure}
      {note && <span className="b-meta b-blk">{note}</span>}
    </td>
  )
}

/** "Tre tall er endret" */
export function figuresHeading(count: number): string {
  return sentence(`${numberWords(count, 'ett')} tall er endret`)
}
