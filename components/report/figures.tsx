import type { KeyFigure } from '@/lib/core/key-figures'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicReport } from './model'
import { Spark } from './spark'
import { yearInFigures } from './year-in-figures'

const arrows = { up: 'M6 1l5.5 10H.5z', down: 'M6 11 .5 1h11z', none: 'M0 4.5h12v3H0z' }

/** "Året i tall": the rows that were marked, in reading order, each leading to its table. */
export function Figures({ report }: { report: PublicReport }) {
  const figures = yearInFigures(report)
  if (figures.length === 0) return null
  return (
    <section className="wrap band" aria-labelledby="tall">
      <h2 id="tall">{say('Året i tall')}</h2>
      <div className="figs">
        {figures.map(({ figure, address, language }) => (
          <div className="fig" key={figure.row}>
            <h3 lang={foreign(language)}>
              <a href={address}>{figure.label}</a>
            </h3>
            <Value figure={figure} />
            <Change figure={figure} />
            <Spark figure={figure} />
          </div>
        ))}
      </div>
    </section>
  )
}

function Value({ figure }: { figure: KeyFigure }) {
  const unit = [figure.unit, figure.preliminary && say('foreløpig')].filter(Boolean).join(', ')
  return (
    <p className="big">
      {figure.value} {unit && <small>{unit}</small>}
    </p>
  )
}

function Change({ figure }: { figure: KeyFigure }) {
  if (!figure.change) return <p className="chg muted">{say('Ingen tall å sammenligne med')}</p>
  return (
    <p className="chg">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path fill="currentColor" d={arrows[figure.change.direction]} />
      </svg>
      {figure.change.says}
    </p>
  )
}
