import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import type { LogLine } from './line'

type Recorded = {
  title: string
  publisher: string
  made: Date
  /** What the walk through the whole chain came to. */
  chain: string
  editions: readonly { number: number; manifest: string }[]
  lines: readonly (LogLine & { hash: string })[]
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

const signs: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/**
 * The record of a report as somebody reads it: who did what, when, and why. Written by hand: a route of Next may not
 * draw pages as text.
 */
export function recordDocument({ title, publisher, made, chain, editions, lines }: Recorded): string {
  const name = safe(say('Logg for {title}', { title }))
  return `<!DOCTYPE html>
<html lang="${spoken().language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${name}</h1>
<p>${safe(publisher)}. ${say('Hentet ut {moment}.', { moment: momentWords(made) })}</p>
<p>${safe(chain)}</p>
${table(say('Utgaver'), [say('Utgave'), say('Kontrollsum av manifestet (SHA-256)')], editions.map(editionRow))}
${table(say('Loggføringer'), [say('Nr.'), say('Når'), say('Hva')], lines.map(lineRow))}
</main>
</body>
</html>
`
}

const table = (heading: string, columns: readonly string[], rows: readonly string[]) =>
  `<h2>${heading}</h2>
${
  rows.length === 0
    ? `<p>${say('Ingen ennå.')}</p>`
    : `<table>
<thead><tr>${columns.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`
}`

const editionRow = ({ number, manifest }: Recorded['editions'][number]) =>
  `<tr><td>${number}</td><td>${manifest ? `<code>${safe(manifest)}</code>` : say('Uten manifest')}</td></tr>`

const lineRow = ({ seq, at, who, says, more, note, hash }: Recorded['lines'][number]) =>
  `<tr><td>${seq}</td><td><time datetime="${at.toISOString()}">${momentWords(at)}</time></td><td><b>${safe(who)}</b> ${safe(says)}${
    more && `<small>${safe(more)}</small>`
  }${note && `<blockquote>${safe(note)}</blockquote>`}<small><code>${hash}</code></small></td></tr>`
