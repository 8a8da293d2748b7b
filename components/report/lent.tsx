import { Said } from '@/components/ui/said'
import { dateWords, momentWords } from '@/lib/core/words/dates'
import { say, words } from '@/lib/core/words/say'
import type { State } from '@/lib/core/workflow'
import { Head } from './head'
import { LentTalk, type LentWords } from './lent-talk'
import type { PublicNode, PublicReport } from './model'
import { reportName, sectionName } from './names'
import { partsOf } from './parts'
import { Parts } from './parts-view'
import { Rail } from './rail'
import { Shell } from './shell'
import { Statute } from './statute'

/** For whom a section is lent out, and how long. */
export type LentTo = {
  /** "Ane Vik, revisor, Nordrevisjon" */
  holder: string
  /** Who made the link. */
  from: string
  /** The last day on which it works. */
  until: string
  state: State
  savedAt: Date
}

type Props = {
  report: PublicReport
  /** The section as its draft stands, and nothing below it. */
  section: PublicNode
  /** "4.2", by the id of what is numbered in it: as it will be in the whole report. */
  numbers: ReadonlyMap<string, string>
  to: LentTo
  /** What the two sides have said; null: the link is only to read with. */
  talk: LentWords | null
}

/** The draft of one section for somebody outside: drawn as readers will see it, with no way to the rest of the report. */
export function LentPage({ report, section, numbers, to, talk }: Props) {
  const parts = partsOf(section, report.year)
  const last = { id: 'kommentarer', name: say('Kommentarer') }
  return (
    <Shell
      finds={null}
      installation={report.installation}
      stylesheet={report.stylesheet}
      titles={[sectionName(section).trim(), reportName(report)]}
      preview
      privacy={say('Siden bruker ingen informasjonskapsler.')}
    >
      <div className="wrap">
        <About report={report} to={to} mayComment={talk !== null} />
        <main id="innhold" className="sec">
          <Head section={section} />
          <Rail report={report} section={section} parts={parts} trail={[]} last={talk ? last : null} />
          <div className="parts">
            {section.blocks.length === 0 && <p>{say('Det står ingenting i kapittelet akkurat nå.')}</p>}
            <Parts report={report} section={section} parts={parts} numberOf={(id) => numbers.get(id) ?? ''} />
            <Statute section={section} />
            {talk && <LentTalk {...talk} id={last.id} />}
          </div>
        </main>
      </div>
    </Shell>
  )
}

function About({ report, to, mayComment }: Pick<Props, 'report' | 'to'> & { mayComment: boolean }) {
  const { name } = report.installation
  return (
    <aside className="lent" aria-label={say('Om lenken')}>
      <p>
        <strong>
          {say('{report}: utkast, slik det sto {moment}.', {
            report: reportName(report),
            moment: momentWords(to.savedAt),
          })}
        </strong>{' '}
        {to.state !== 'blank' && stands[to.state]} {say('Det er ikke publisert, og kan bli endret.')}
      </p>
      <p>
        {say(
          'Til {holder}, fra {from} i {house}. Lenken virker til og med {day}, og ikke etter at kapittelet er publisert. Den er bare til deg: ikke send den videre. {from} ser når den er hentet.',
          { holder: to.holder, from: to.from, house: name, day: dateWords(to.until) },
        )}
        {mayComment && (
          <>
            {' '}
            <Said
              of="Du kan <a>kommentere nederst på siden</a>."
              with={{ a: (words) => <a href="#kommentarer">{words}</a> }}
            />
          </>
        )}
      </p>
    </aside>
  )
}

/** Where the draft stands, to somebody who does not know how it is written. */
const stands = words<Record<Exclude<State, 'blank'>, string>>({
  draft: 'Det skrives fortsatt.',
  submitted: 'Det er sendt til godkjenning.',
  returned: 'Det er sendt tilbake for endring.',
  approved: 'Det er godkjent.',
})
