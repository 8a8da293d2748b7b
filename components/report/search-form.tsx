import type { ReactNode } from 'react'
import type { SearchKind, SearchWish } from '@/lib/core/search/wish'
import { searchKindWords } from '@/lib/core/words/search'
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
          <label htmlFor="q">Søk etter</label>
          <input id="q" type="search" name="q" defaultValue={wish.q} maxLength={200} autoComplete="off" />
        </p>
        <Choice name="rapport" label="År" all="Alle år" chosen={wish.rapport}>
          {reports.map((report) => (
            <option key={report.slug} value={report.slug}>
              {reportName(report)}
            </option>
          ))}
        </Choice>
        <Choice name="enhet" label="Enhet" all="Alle enheter" chosen={wish.enhet}>
          {units.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </Choice>
        <Choice name="type" label="Innhold" all="Alt innhold" chosen={wish.type}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {searchKindWords[kind].all}
            </option>
          ))}
        </Choice>
        <button className="btn" type="submit">
          Søk
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
