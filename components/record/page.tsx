import { momentWords } from '@/lib/core/words/dates'

type Line = { seq: number; at: Date; who: string; says: string; more: string; note: string; hash: string }

type Props = {
  title: string
  publisher: string
  made: Date
  /** What the walk through the whole chain came to. */
  chain: string
  editions: readonly { number: number; manifest: string }[]
  lines: readonly Line[]
}

/** A document by itself: it fetches nothing, and reads the same on paper. */
const style = `
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a }
  table { width: 100%; border-collapse: collapse }
  th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top }
  code { font-size: .75rem; overflow-wrap: anywhere; color: #555 }
  blockquote { margin: .25rem 0; padding-left: .6rem; border-left: 3px solid #ccc }
  small { display: block; color: #555 }
`

/** The record of a report as somebody reads it: who did what, when, and why. */
export function RecordPage({ title, publisher, made, chain, editions, lines }: Props) {
  return (
    <html lang="nb">
      {/* biome-ignore lint/style/noHeadElement: drawn as text in plain Node, not a page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{`Logg for ${title}`}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>Logg for {title}</h1>
          <p>
            {publisher}. Hentet ut {momentWords(made)}.
          </p>
          <p>{chain}</p>
          {editions.some(({ manifest }) => manifest) && (
            <>
              <h2>Utgaver</h2>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Utgave</th>
                    <th scope="col">Kontrollsum av manifestet (SHA-256)</th>
                  </tr>
                </thead>
                <tbody>
                  {editions.map(({ number, manifest }) => (
                    <tr key={number}>
                      <td>{number}</td>
                      <td>
                        <code>{manifest || 'Uten manifest'}</code>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
          <h2>Loggføringer</h2>
          {lines.length === 0 ? <p>Ingenting er loggført ennå.</p> : <Lines lines={lines} />}
        </main>
      </body>
    </html>
  )
}

function Lines({ lines }: Pick<Props, 'lines'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Nr.</th>
          <th scope="col">Når</th>
          <th scope="col">Hva</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ seq, at, who, says, more, note, hash }) => (
          <tr key={seq}>
            <td>{seq}</td>
            <td>
              <time dateTime={at.toISOString()}>{momentWords(at)}</time>
            </td>
            <td>
              <b>{who}</b> {says}
              {more && <small>{more}</small>}
              {note && <blockquote>{note}</blockquote>}
              <small>
                <code>{hash}</code>
              </small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
