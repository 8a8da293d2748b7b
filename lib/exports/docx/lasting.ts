import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { xmlText } from '@/lib/core/xml-text'

/** Zip files know no earlier time. */
const mtime = new Date(1980, 0, 1)

/** Ids that are drawn by lot, or counted through all documents of a process, and what stands before our own number. */
const chances: [RegExp, string][] = [
  [/(?<=\b(?:r:id|Id)=")rId[\w-]{12,}(?=")/g, 'rIdL'],
  [/(?<=(?:w:anchor|w:name)="|PAGEREF )_Toc\d+/g, '_Toc'],
  [/(?<=<w:bookmark(?:Start w:name="[^"]*"|End) w:id=")\d+(?=")/g, ''],
]

/**
 * The document without what its maker puts in by chance or by the clock, so that the same report is the same bytes;
 * and without signs that somebody has written and no XML may have. `at` is when it was made, as readers are told.
 */
export function lasting(docx: Uint8Array, at: string): Buffer {
  const counts = chances.map(([pattern, prefix]) => renumbering(pattern, prefix))
  const parts: Zippable = {}
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    if (!/\.(xml|rels)$/.test(name)) {
      parts[name] = [bytes, { mtime, level: 0 }]
      continue
    }
    const xml = counts
      .reduce((text, count) => count(text), strFromU8(bytes))
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${at}`)
    parts[name] = [strToU8(xmlText(xml)), { mtime }]
  }
  return Buffer.from(zipSync(parts))
}

/** Each id by the order in which it first comes, the same in every part. */
function renumbering(pattern: RegExp, prefix: string): (xml: string) => string {
  const names = new Map<string, string>()
  return (xml) =>
    xml.replace(pattern, (found) => {
      const name = names.get(found) ?? `${prefix}${names.size + 1}`
      names.set(found, name)
      return name
    })
}
