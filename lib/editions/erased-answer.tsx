import { eq } from 'drizzle-orm'
import { ErasedPage } from '@/components/report/erased'
import { reportName } from '@/components/report/names'
import { db } from '@/db/connection'
import type { editionFile } from '@/db/schema/editions'
import { edition } from '@/db/schema/reports'
import { type Address, pageAddress } from './addresses'
import type { Answer } from './answer'
import { erasedIn } from './erased'
import { drawn } from './notices'
import { readFile } from './read'

type Stored = Pick<typeof editionFile.$inferSelect, 'editionId' | 'path'>

/**
 * What stands at the address of a file whose bytes were erased: that they were, when, and where the current one is.
 * `asked` is another address than its own, of something that was to be made of it.
 */
export async function erased(
  slug: string,
  address: Address,
  { editionId, path }: Stored,
  asked = path,
): Promise<Answer> {
  const key = `${editionId}/${path}`
  const day = (await erasedIn(db, 'edition_file', [key])).get(key) ?? ''
  const [of] = await db.select({ number: edition.number }).from(edition).where(eq(edition.id, editionId))
  const { current } = address
  const now = current && current.id !== editionId ? await readFile(current.id, path) : null
  const there = now && now.identity.length > 0 ? pageAddress(slug, asked) : null
  return drawn(
    410,
    async (house) => (
      <ErasedPage
        {...house}
        day={day}
        of={{ name: reportName(address), number: of?.number ?? 0, isCurrent: current?.id === editionId }}
        now={there}
      />
    ),
    { language: address.language },
  )
}

/** The same of a picture or an attachment. */
export async function erasedFile(name: string): Promise<Answer> {
  const day = (await erasedIn(db, 'asset', [name])).get(name) ?? ''
  return drawn(410, async (house) => <ErasedPage {...house} day={day} of={null} now={null} />)
}
