import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicNode, PublicReport } from './model'
import { addressOf } from './names'
import { hasPage } from './outline'

/** All chapters, those that are not published too: a chapter never vanishes silently. */
export function Contents({ report }: { report: PublicReport }) {
  return (
    <section className="wrap band" aria-labelledby="kapitler">
      <h2 id="kapitler">{say('Innhold')}</h2>
      <ol className="rows toc">
        {report.outline.map((node) => (
          <li key={node.id}>
            <span className={hasPage(node) ? 'no' : 'no wait'} aria-hidden="true">
              {node.number}
            </span>
            <div>
              <h3 lang={foreign(node.language)}>
                <Title report={report} node={node} />
              </h3>
              {!hasPage(node) && <p className="meta">{say('Ikke publisert ennå')}</p>}
              {isAnnual(node) && <p className="meta">{say('Årsberetningen etter kommuneloven')}</p>}
            </div>
            {node.children.length > 0 && <Sections report={report} nodes={node.children} />}
          </li>
        ))}
      </ol>
      {!report.preview && (
        <p className="take">
          <a href={`${report.base}/samlet`}>{say('Hele rapporten på én side')}</a>
          <a href={`${report.base}/last-ned`}>{say('Last ned hele rapporten eller ett kapittel')}</a>
        </p>
      )}
    </section>
  )
}

/** Answers the law itself, or gathers what does. */
const isAnnual = ({ statute, children }: PublicNode): boolean =>
  statute?.annual ?? (children.length > 0 && children.every(isAnnual))

function Title({ report, node }: { report: PublicReport; node: PublicNode }) {
  const name = (
    <>
      <span className="vh">{node.number} </span>
      {node.title}
    </>
  )
  return hasPage(node) ? <a href={addressOf(report, node)}>{name}</a> : <span className="wait">{name}</span>
}

function Sections({ report, nodes }: { report: PublicReport; nodes: readonly PublicNode[] }) {
  return (
    <ol>
      {nodes.map((node) => (
        <li key={node.id}>
          <b>{node.number}</b>
          {hasPage(node) ? (
            <a href={addressOf(report, node)} lang={foreign(node.language)}>
              {node.title}
            </a>
          ) : (
            <span className="wait">
              <Said
                of="{title} – ikke publisert ennå"
                with={{ title: <span lang={foreign(node.language)}>{node.title}</span> }}
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
