import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { GET } from '@/app/api/desk/sections/[id]/tables/[table]/route'
import { db } from '@/db/connection'
import { draft } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import { ready } from '@/lib/core/testing/ready'
import { type Doors, status } from '../door'
import { idOf } from '../personas'
import type { Target } from '../standing'

export const tableDoors = {
  'app/api/desk/sections/[id]/tables/[table]/route.ts': {
    GET: [
      {
        asks: { section: 'read' },
        shows: true,
        ready: async (target) => {
          const table = await laid(target)
          return () => fetched(target, table)
        },
      },
    ],
  },
} satisfies Record<string, Doors>

async function fetched({ id }: Target, table: string) {
  const request = new Request(`http://localhost/api/desk/sections/${id}/tables/${table}?as=csv`)
  return status(await GET(request, { params: Promise.resolve({ id, table }) }))
}

/** A table that stands in the draft. */
export async function laid({ id }: Target, table = ready.table(nanoid())): Promise<string> {
  const [found] = await db.select().from(draft).where(eq(draft.sectionId, id))
  if (!found) throw new Error('A section has a draft')
  const content = { ...found.content, blocks: [...found.content.blocks, table] }
  const next = found.version + 1
  const by = { personId: idOf('author'), saveId: nanoid(), changes: [] }
  await db.insert(version).values({ sectionId: id, version: next, ...by })
  await db.update(draft).set({ content, version: next }).where(eq(draft.sectionId, id))
  return table.id
}
