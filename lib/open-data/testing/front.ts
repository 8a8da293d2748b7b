import { db } from '@/db/connection'
import type { Change, Json } from '@/lib/core/tree'
import { assign } from '@/lib/reports/assign'
import { addFront } from '@/lib/reports/front'
import { sectionRows } from '@/lib/reports/rows'
import { type Cast, must } from '@/lib/testing/cast'

/** What a report says before its first chapter, for Eiendom to write. */
export async function aFront({ turid }: Cast, report: string): Promise<string> {
  await must(addFront(turid, { report }))
  const id = (await sectionRows(db, report)).find(({ front }) => front)?.id ?? ''
  await must(
    assign(turid, { id, department: 'eiendom', owner: null, due: null, required: false, slug: null }),
  )
  return id
}

/** A lead that points to another section, as it was last numbered. */
export function aReferenceTo(section: string): Change[] {
  const id = 'ingress-forside'
  const attrs = { section, block: null, shown: 'kapittel 7' }
  const content: Json[] = [
    { type: 'text', text: 'Se ' },
    { type: 'reference', attrs },
    { type: 'text', text: '.' },
  ]
  const text = { type: 'doc', content: [{ type: 'paragraph', content }] }
  return [{ path: ['blocks', id], to: { id, kind: 'lead', order: 'a0', text } }]
}
