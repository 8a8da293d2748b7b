import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicNode, PublicReport } from './model'
import { addressOf } from './names'
import { hasPage, trailTo } from './outline'

type Props = { report: PublicReport; here?: string }

/** With more lines than this, the menu would weigh more than the page. */
const most = 150

/**
 * All chapters, in a menu that opens without script. Its depth is two levels; deeper ones stand on their pages. Where
 * that were too many, only the chapter that one is in shows what is below it.
 */
export function Menu({ report, here }: Props) {
  const lines = report.outline.reduce((sum, { children }) => sum + 1 + children.length, 0)
  const chapter = here === undefined ? undefined : trailTo(report.outline, here)[0]
  const opens = (node: PublicNode) => lines <= most || node === chapter
  return (
    <details className="menu">
      <summary>{say('Kapitler')}</summary>
      <nav aria-label={say('Alle kapitler')}>
        <div className="wrap">
          <ol className="all">
            {report.outline.map((node) => (
              <Entry key={node.id} node={node} report={report} here={here} lists={opens(node)} />
            ))}
          </ol>
        </div>
      </nav>
    </details>
  )
}

function Entry({ node, report, here, lists = false }: Props & { node: PublicNode; lists?: boolean }) {
  const title = <span lang={foreign(node.language)}>{node.title}</span>
  return (
    <li>
      {hasPage(node) ? (
        <a href={addressOf(report, node)} aria-current={node.id === here ? 'page' : undefined}>
          <b>{node.number}</b>
          {title}
        </a>
      ) : (
        <p className="wait">
          <b>{node.number}</b>
          <span>
            <Said of="{title} – ikke publisert ennå" with={{ title }} />
          </span>
        </p>
      )}
      {lists && node.children.length > 0 && (
        <ol>
          {node.children.map((child) => (
            <Entry key={child.id} node={child} report={report} here={here} />
          ))}
        </ol>
      )}
    </li>
  )
}
