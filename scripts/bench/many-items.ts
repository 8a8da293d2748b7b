import { line } from '@/lib/core/rich'
import { aSection, type Cast, save } from '@/lib/testing/cast'

export const list = 'resultater'
export const items = Array.from({ length: 300 }, (_, i) => `punkt-${String(i).padStart(3, '0')}`)

/** A section with so many items that say the same. */
export async function manyItems(cast: Cast, words: string, count = items.length): Promise<string> {
  const id = await aSection(cast, { at: 'blank' })
  const filled = items.slice(0, count).map((name, i) => ({
    id: name,
    order: `a${i + 1000}`.replace(/0+$/, '5'),
    text: line(words),
  }))
  const block = { id: list, kind: 'results', order: 'a0', heading: null, items: filled }
  await save(cast.kari, id, [{ path: ['blocks', list], to: block }])
  return id
}
