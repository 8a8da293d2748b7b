import { say } from '@/lib/core/words/say'
import type { OpenedMap } from '@/lib/statutory/open'
import { SectionLink } from './section-link'

/** What is legally the årsberetning: the sections that answer kommuneloven § 14-7. */
export function Annual({ sections }: { sections: OpenedMap['annual'] }) {
  return (
    <section className="b-panel" aria-labelledby="arsberetning">
      <h2 id="arsberetning">{say('Årsberetningen')}</h2>
      {sections.length === 0 ? (
        <p className="b-small b-add">
          {say('Ingen kapitler ennå. De som svarer på kommuneloven § 14-7, blir årsberetningen.')}
        </p>
      ) : (
        <>
          <p className="b-small b-add">
            {say('Disse kapitlene svarer på kommuneloven § 14-7, og er etter loven årsberetningen.')}
          </p>
          <ul className="b-feed b-small b-add">
            {sections.map((one) => (
              <li key={one.id}>
                <SectionLink section={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
