import type { PublicNode, PublicReport } from './model'
import { addressOf, foreign } from './names'
import { hasPage } from './outline'

type Props = { report: PublicReport; here?: string }

/** All chapters, in a menu that opens without script. Its depth is two levels; deeper ones stand on their pages. */
export function Menu({ report, here }: Props) {
  return (
    <details className="menu">
      <summary>Kapitler</summary>
      <nav aria-label="Alle kapitler">
        <div className="wrap">
          <ol className="all">
            {report.outline.map((node) => (
              <Entry key={node.id} node={node} report={report} here={here} />
            ))}
          </ol>
        </div>
      </nav>
    </details>
  )
}

function Entry({ node, report, here }: Props & { node: PublicNode }) {
  const lists = node.children.length > 0 && node.number.split('.').length < 2
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
          <span>{title} – ikke publisert ennå</span>
        </p>
      )}
      {lists && (
        <ol>
          {node.children.map((child) => (
            <Entry key={child.id} node={child} report={report} here={here} />
          ))}
        </ol>
      )}
    </li>
  )
}
