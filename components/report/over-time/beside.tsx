import { type KindName, kindNames } from '@/lib/core/blocks/all'
import type { OfYear } from '@/lib/core/over-time/of-year'
import { mostBeside } from '@/lib/core/over-time/wish'
import { numberWords } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { drawnBeside, headsBeside } from './kinds'

type Props = { address: string; years: readonly OfYear[]; beside: readonly OfYear[] }

/** The texts of some years side by side, one kind under another, so that the like stands by the like. */
export function Beside({ address, years, beside }: Props) {
  const kinds = kindNames.filter((kind) => beside.some(({ content }) => has(content, kind)))
  return (
    <section aria-labelledby="side-om-side" className="band beside">
      <h2 id="side-om-side">{say('Side om side')}</h2>
      {years.length > 2 && <Years address={address} years={years} beside={beside} />}
      <div className={`heads n${beside.length}`}>
        {beside.map((one) => (
          <p key={one.address}>
            <a href={one.address}>{one.report}</a>
          </p>
        ))}
      </div>
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={`side-${kind}`}>
          <h3 id={`side-${kind}`}>{headsBeside[kind]}</h3>
          <div className={`cells n${beside.length}`}>
            {beside.map((one) => (
              <Cell key={one.address} kind={kind} of={one} />
            ))}
          </div>
        </section>
      ))}
    </section>
  )
}

const has = ({ blocks }: OfYear['content'], kind: KindName) => blocks.some((block) => block.kind === kind)

function Cell({ kind, of }: { kind: KindName; of: OfYear }) {
  return (
    <div>
      <h4>{of.year}</h4>
      {has(of.content, kind) ? (
        <div lang={foreign(of.content.language)}>{drawnBeside(kind, of)}</div>
      ) : (
        <p className="muted">{say('Ikke i rapporten dette året.')}</p>
      )}
    </div>
  )
}

/** Which years to lay side by side, where there are more than two. */
function Years({ address, years, beside }: Props) {
  return (
    <form action={`${address}#side-om-side`} className="years">
      <fieldset>
        <legend>{say('Velg inntil {count} år', { count: numberWords(mostBeside) })}</legend>
        {years
          .toSorted((a, b) => b.year - a.year)
          .map((one) => (
            <label key={one.address}>
              <input type="checkbox" name="ar" value={one.year} defaultChecked={beside.includes(one)} />{' '}
              {one.year}
            </label>
          ))}
      </fieldset>
      <button className="btn" type="submit">
        {say('Vis')}
      </button>
    </form>
  )
}
