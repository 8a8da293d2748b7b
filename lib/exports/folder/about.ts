import { lastingAddressOf } from '@/components/report/names'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { inLanguage } from '@/lib/language'
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
    language: edition.language,
    license: edition.license.url,
    address,
    lastingAddress: lasting,
    ...(erased.length > 0 && { erased: erased.map(({ path }) => path && `/${path}`) }),
  }
  const text = inLanguage(edition.language, () => readme(edition, { lasting, erased }))
  return [
    { place: 'README.txt', bytes: Buffer.from(text) },
    { place: 'metadata.json', bytes: Buffer.from(`${JSON.stringify(metadata, null, 1)}\n`) },
  ]
}

type About = { lasting: string; erased: readonly Listed[] }

const readme = (
  { publisher, name, number, published, note, license }: FolderEdition,
  { lasting, erased }: About,
) => `${name}
${publisher}

${say('Utgave {number}, publisert {date}.', { number: String(number), date: dateWords(published) })}${note && `\n${note}`}
${say('Fast adresse: {address}', { address: lasting })}
${say('Lisens: {name}, {address}', { name: say(license.name), address: license.url })}

${say('Slik leser du rapporten')}
${say('Åpne index.html i en nettleser. Sidene virker rett fra mappen, og på en hvilken som helst webtjener.')}
${say('Det som ikke er med i mappen, lenkes det til på nettet.')}

${say('Dette er med')}
- ${say('index.html i hver mappe: sidene, slik de ble publisert')}
- ${say('tabell-….csv, .xlsx og .jsonstat.json ved siden av hver side: tallene i tabellene')}
- ${say('rapport.json: hele rapporten som data; en fil for hvert kapittel ved siden av siden')}
- ${say('_b: utseende, bilder og vedlegg')}
- ${say('metadata.json: hva dette er, for programmer')}
- ${say('manifest.json: hva utgaven besto av da den ble publisert, med kontrollsummer av det som står på nettet')}
- ${say('SHA256SUMS: kontrollsummer av filene i denne mappen. Kontroller dem med: sha256sum -c SHA256SUMS')}
${erased.length > 0 ? goneWords(erased) : ''}`

const goneWords = (erased: readonly Listed[]) => `
${say('Fjernet av personvernhensyn etter publisering')}
${erased.map(({ path }) => `- ${path || say('forsiden')}`).join('\n')}
`
