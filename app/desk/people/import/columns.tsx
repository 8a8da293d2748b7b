import type { ReactNode } from 'react'
import { Said } from '@/components/ui/said'
import type { Kind } from '@/lib/core/registry/columns'
import { headOf } from '@/lib/core/registry/lists'
import { say } from '@/lib/core/words/say'

/** What the two kinds of list look like, and where to get one. */
export function Columns() {
  return (
    <aside className="b-stacked" aria-label={say('Slik ser listene ut')}>
      <List kind="units" title={say('Liste over enheter')}>
        <p>
          {say(
            'Enheter som ikke finnes, blir laget. De som finnes, får ny plass og ny kontakt når listen sier det. Ingen blir lagt ned fordi de mangler i listen.',
          )}
        </p>
        <p>
          {say(
            'Heter flere enheter det samme, skriver du hele veien til den overordnede: Teknisk / Drift. En enhet som bare finnes et annet sted, blir flyttet.',
          )}
        </p>
      </List>
      <List kind="people" title={say('Liste over folk')}>
        <p>
          {say(
            'En person kjennes igjen på e-postadressen. Én rad for hver rolle: bidragsyter, godkjenner, rapportansvarlig eller administrator. De to siste gjelder hele organisasjonen, og har ingen enhet.',
          )}
        </p>
        <p>{say('Dager skrives som 31.12.2027. Tomt felt betyr at rollen gjelder alltid.')}</p>
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
        <Said
          of="<muted>Kolonner:</muted> {columns}. En kolonne som ikke er med, endrer ingenting. Et tomt felt i en som er med, tømmer det som står."
          with={{
            muted: (words) => <span className="b-muted">{words}</span>,
            columns: headOf(kind).join(', '),
          }}
        />
      </p>
      <div className="b-small b-stacked">{children}</div>
      <p className="b-row b-small">
        <a href={`${list}?blank=1`} download>
          {say('Tom mal')}
        </a>
        <a href={list} download>
          {kind === 'units' ? say('Enhetene slik de står nå') : say('Folk slik de står nå')}
        </a>
      </p>
    </section>
  )
}
