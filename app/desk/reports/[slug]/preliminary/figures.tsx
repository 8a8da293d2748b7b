import { Written } from '@/components/ui/written'
import { Due } from '@/components/work/due'
import { Title } from '@/components/work/title'
import { say } from '@/lib/core/words/say'
import type { WaitingFigure } from '@/lib/figures/preliminary'
import { EnterFinal } from './enter'
import { shutWords } from './words'

type Props = { waiting: readonly WaitingFigure[]; hasNext: boolean; today: string; me: string }

/** Each figure with where it stands, where it comes from and until when; and what can be done with it. */
export function Figures({ waiting, ...around }: Props) {
  return (
    <ul className="b-gap" aria-label={say('Foreløpige tall')}>
      {waiting.map((one) => (
        <li key={`${one.section.id} ${one.row} ${one.column}`} className="b-task">
          <span className="b-num">{one.section.number}</span>
          <Told figure={one} today={around.today} />
          <Ways figure={one} {...around} />
        </li>
      ))}
    </ul>
  )
}

function Told({ figure, today }: { figure: WaitingFigure; today: string }) {
  const { label, says, caption, source, due, section, published, mended } = figure
  return (
    <div>
      <h2 className="b-figure">
        <Written lang={section.language}>{label}</Written>: {says}
      </h2>
      <p>
        <a className="ds-link" href={`/desk/sections/${section.id}`}>
          <Title of={section} />
        </a>
        {caption && say(', «{caption}»', { caption })}
      </p>
      <div className="b-row b-small">
        {due ? <Due due={due} today={today} /> : <span>{say('Ingen dato for endelig tall')}</span>}
        {source && <span className="b-muted">{say('Kilde: {source}', { source })}</span>}
        <span className="b-muted">{published ? say('Publisert') : say('Bare i utkastet')}</span>
        {published && mended && <span>{say('Kapittelets utkast har et endelig tall')}</span>}
      </div>
    </div>
  )
}

type WaysProps = Omit<Props, 'waiting'> & { figure: WaitingFigure }

function Ways({ figure, hasNext, me }: WaysProps) {
  const { section, enter, shut, published, mayCorrect } = figure
  return (
    <div className="b-ways">
      {enter && <EnterFinal figure={figure} enter={enter} me={me} />}
      {!enter && shut && (
        <p className="b-small">
          {shutWords(shut)}{' '}
          <a className="ds-link" href={`/desk/sections/${shut.id}`}>
            {say('Åpne kapittelet')}
          </a>
        </p>
      )}
      {!enter && !shut && published && (
        <p className="b-small">
          {hasNext
            ? say('Kapittelet har ikke noe sted for tallet i neste års rapport.')
            : say('Føres i neste års rapport når den er laget.')}
        </p>
      )}
      {mayCorrect && (
        <p className="b-small">
          <a className="ds-link" href={`/desk/sections/${section.id}/correction`}>
            {say('Var tallet feil? Rett det som er publisert')}
          </a>
        </p>
      )}
    </div>
  )
}
