import type { ReactNode } from 'react'
import type { Kind } from '@/lib/core/registry/columns'
import { headOf } from '@/lib/core/registry/lists'

/** What the two kinds of list look like, and where to get one. */
export function Columns() {
  return (
    <aside className="b-stacked" aria-label="Slik ser listene ut">
      <List kind="units" title="Liste over enheter">
        <p>
          Enheter som ikke finnes, blir laget. De som finnes, får ny plass og ny kontakt når listen sier det.
          Ingen enhet blir lagt ned fordi den ikke står i listen.
        </p>
        <p>
          Heter flere enheter det samme, skriver du hele veien til den overordnede: Teknisk / Drift. En enhet
          som bare finnes et annet sted, blir flyttet.
        </p>
      </List>
      <List kind="people" title="Liste over folk">
        <p>
          En person kjennes igjen på e-postadressen. Én rad for hver rolle: bidragsyter, godkjenner,
          rapportansvarlig eller administrator. De to siste gjelder hele virksomheten, og har ingen enhet.
        </p>
        <p>Dager skrives som 31.12.2027. Tomt felt betyr at rollen gjelder alltid.</p>
      </List>
    </aside>
  )
}

function List({ kind, title, children }: { kind: Kind; title: string; children: ReactNode }) {
  const list = `/api/desk/registry/${kind}`
  return (
    <section className="b-panel b-stacked" aria-labelledby={`liste-${kind}`}>
      <h2 id={`liste-${kind}`}>{title}</h2>
      <p className="b-small">
        <span className="b-muted">Kolonner:</span> {headOf(kind).join(', ')}. En kolonne som ikke er med,
        endrer ingenting. Et tomt felt i en som er med, tømmer det som står.
      </p>
      <div className="b-small b-stacked">{children}</div>
      <p className="b-row b-small">
        <a href={`${list}?blank=1`} download>
          Tom mal
        </a>
        <a href={list} download>
          {kind === 'units' ? 'Enhetene slik de står nå' : 'Folk slik de står nå'}
        </a>
      </p>
    </section>
  )
}
