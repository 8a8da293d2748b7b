import { LineText } from '@/components/blocks/rich'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicReport, PublicSection } from './model'
import { addressOf } from './names'
import { hasPage } from './outline'
import { opening } from './parts'

/** The sections below this one; for a heading they are the page. */
export function Below({ report, section }: { report: PublicReport; section: PublicSection }) {
  if (section.children.length === 0) return null
  return (
    <section className="blk" aria-labelledby="delkapitler">
      <div className="hd">
        <h2 id="delkapitler">
          {section.blocks.length === 0 ? say('I dette kapittelet') : say('Delkapitler')}
        </h2>
      </div>
      <ol className="below">
        {section.children.map((node) => {
          const lead = opening(node)
          return (
            <li key={node.id} lang={foreign(node.language)}>
              <span className="no" aria-hidden="true">
                {node.number}
              </span>
              <div>
                <h3>
                  {hasPage(node) ? (
                    <a href={addressOf(report, node)}>
                      <span className="vh">{node.number} </span>
                      {node.title}
                    </a>
                  ) : (
                    <span className="wait">
                      {say('{title} – ikke publisert ennå', { title: node.title })}
                    </span>
                  )}
                </h3>
                {lead && hasPage(node) && (
                  <p className="muted">
                    <LineText doc={lead.text} />
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
