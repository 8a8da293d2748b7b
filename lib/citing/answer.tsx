import { CitationsPage } from '@/components/report/citations'
import { reportName } from '@/components/report/names'
import { bibtexOf, type Cited, citationsOf } from '@/lib/core/citing'
import { type Address, pageAddress } from '@/lib/editions/addresses'
import type { Answer } from '@/lib/editions/answer'
import { drawn } from '@/lib/editions/notices'
import { readFile } from '@/lib/editions/read'
import { origin } from '@/lib/origin'

/** Below a section's address: how one cites it. */
const below = '/henvis'

type Asked = { slug: string; address: Address; path: string; edition: number | null }

/** How one cites a section of an edition, from the data file that the edition has of it. Null: it has none. */
export async function citations({ slug, address, path, edition }: Asked): Promise<Answer | null> {
  const editionId = edition === null ? address.current?.id : address.editions.get(edition)
  if (!path.endsWith(below) || !editionId) return null
  const stands = path.slice(0, -below.length)
  // No page has a dot in its address, and other files than those of sections tell of no section.
  if (stands.includes('.')) return null
  const file = await readFile(editionId, `${stands}.json`)
  if (!file?.sectionId || file.identity.length === 0) return null
  const told = JSON.parse(file.identity.toString()) as Cited
  const lasting = `/${slug}/u/${told.edition.number}/${stands}`
  const cited = { ...told, address: `${origin()}${lasting}` }
  return drawn(
    200,
    async (house) => (
      <CitationsPage
        {...house}
        report={{ name: reportName(address), slug }}
        section={{
          name: `${told.number} ${told.title}`,
          address: edition === null ? pageAddress(slug, stands) : lasting,
        }}
        citations={citationsOf(cited)}
        bibtex={bibtexOf(cited)}
      />
    ),
    { language: address.language },
  )
}
