import type { CellSays } from '@/lib/core/compare/cell-says'
import type { FigureChange } from '@/lib/core/compare/figures'
import type { Language } from '@/lib/core/section'
import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { placeOf } from './place'

type Props = {
  figures: readonly FigureChange[]
  /** In which the section is written. */
  lang: Language
}

/** Every figure that changed: before, now and the difference. */
export function ChangedFigures({ figures, lang }: Props) {
  return (
    <table className="ds-table b-figs">
      <caption className="ds-sr-only">{say('Tall som er endret')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Hvor')}</th>
          <th scope="col" className="n">
            {say('Før')}
          </th>
          <th scope="col" className="n">
            {say('Nå')}
          </th>
          <th scope="col" className="n">
            {say('Forskjell')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row" lang={isInTable(figure) ? foreign(lang) : undefined}>
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

/** Its place is named by the table's own words. */
const isInTable = ({ line }: FigureChange) => line.startsWith('cell:')

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
  return sentence(counted(count, 'ett tall er endret', '{n} tall er endret'))
}
