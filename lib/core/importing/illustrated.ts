import { say } from '../words/say'
import type { Left } from './document/block'
import { together } from './document/together'
import { doubt, type Part } from './part'
import type { Source } from './source'

/** The source when it is known why some of its pictures cannot be shown: those are left out, and their words told. */
export function illustrated(source: Source, refusals: ReadonlyMap<number, string>): Source {
  const left: Left[] = []
  const parts = source.parts.flatMap((part): Part[] => {
    if (!part.picture) return [part]
    const { picture, ...text } = part
    const says = refusals.get(picture.index)
    if (says === undefined)
      return [picture.alt === '' ? doubt(part, say('Bildet mangler tekst for dem som ikke ser det.')) : part]
    left.push({
      says: say('Et bilde ble ikke med: {says}', { says }),
      words: [picture.alt, picture.credit].filter(Boolean).join(' · '),
    })
    return text.content.length > 0 ? [{ ...text, kind: 'paragraph' }] : []
  })
  return { ...source, parts, left: [...source.left, ...together(left)] }
}
