import { lastingAddressOf } from '@/components/report/names'
import { dateWords } from '@/lib/core/words/dates'
import { origin } from '@/lib/origin'
import type { FolderEdition } from './edition'
import type { FolderFile } from './files'

type Listed = { path: string }

/** What the folder is, for people and for programs. */
export function aboutFiles(edition: FolderEdition, erased: readonly Listed[]): FolderFile[] {
  const { slug, number } = edition
  const address = `${origin()}/${slug}`
  const lasting = `${origin()}${lastingAddressOf(`/${slug}`, number, '')}`
  const metadata = {
    publisher: edition.publisher,
    title: edition.name,
    year: edition.year,
    edition: { number, published: edition.published, note: edition.note },
    language: 'nb',
    license: edition.license.url,
    address,
    lastingAddress: lasting,
    ...(erased.length > 0 && { erased: erased.map(({ path }) => path && `/${path}`) }),
  }
  return [
    { place: 'README.txt', bytes: Buffer.from(readme(edition, { lasting, erased })) },
    { place: 'metadata.json', bytes: Buffer.from(`${JSON.stringify(metadata, null, 1)}\n`) },
  ]
}

type About = { lasting: string; erased: readonly Listed[] }

const readme = (
  { publisher, name, number, published, note, license }: FolderEdition,
  { lasting, erased }: About,
) => `${name}
${publisher}

Utgave ${number}, publisert ${dateWords(published)}.${note && `\n${note}`}
Fast adresse: ${lasting}
Lisens: ${license.name}, ${license.url}

Slik leser du rapporten
Åpne index.html i en nettleser. Sidene virker rett fra mappen, og på en hvilken som helst webtjener.
Det som ikke er med i mappen, lenkes det til på nettet.

Dette er med
- index.html i hver mappe: sidene, slik de ble publisert
- tabell-….csv, .xlsx og .jsonstat.json ved siden av hver side: tallene i tabellene
- rapport.json: hele rapporten som data; en fil for hvert kapittel ved siden av siden
- _b: utseende, bilder og vedlegg
- metadata.json: hva dette er, for programmer
- manifest.json: hva utgaven besto av da den ble publisert, med kontrollsummer av det som står på nettet
- SHA256SUMS: kontrollsummer av filene i denne mappen. Kontroller dem med: sha256sum -c SHA256SUMS
${erased.length > 0 ? `\nFjernet av personvernhensyn etter publisering\n${erased.map(({ path }) => `- ${path || 'forsiden'}`).join('\n')}\n` : ''}`
