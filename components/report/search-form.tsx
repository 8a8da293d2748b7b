import type { ReactNode } from 'react'
import type { SearchKind, SearchWish } from '@/lib/core/search/wish'
import { say } from '@/lib/core/words/say'
import { searchKindWords } from '@/lib/core/words/search'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicOther } from './model'
import { reportName } from './names'

type Props = {
  wish: SearchWish
  reports: readonly PublicOther[]
  units: readonly string[]
  kinds: readonly SearchKind[]
}

/** What to search for, and where: in one report, what one unit answers for, one kind of text. */
export function SearchForm({ wish, reports, units, kinds }: Props) {
  return (
    <search>
      <form action="/sok" className="ask">
        <p className="q">
          <label htmlFor="q">{say('Søk etter')}</label>
          <input id="q" type="search" name="q" defaultValue={wish.q} maxLength={200} autoComplete="off" />
        </p>
        <Choice name="rapport" label={say('År')} all={say('Alle år')} chosen={wish.rapport}>
          {reports.map((report) => (
            <option key={report.slug} value={report.slug} lang={foreign(report.language)}>
              {reportName(report)}
            </option>
          ))}
        </Choice>
        <Choice name="enhet" label={say('Enhet')} all={say('Alle enheter')} chosen={wish.enhet}>
          {units.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </Choice>
        <Choice name="type" label={say('Innhold')} all={say('Alt innhold')} chosen={wish.type}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {searchKindWords[kind].all}
            </option>
          ))}
        </Choice>
        <button className="btn" type="submit">
          {say('Søk')}
        </button>
      </form>
    </search>
  )
}

type ChoiceProps = { name: string; label: string; all: string; chosen: string; children: ReactNode }

function Choice({ name, label, all, chosen, children }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        <option value="">{all}</option>
        {children}
      </select>
    </p>
  )
}
