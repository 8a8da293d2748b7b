import type { Left } from '@/lib/core/importing/document/block'
import { missingWords } from '@/lib/core/importing/document/words'
import { illegible } from '@/lib/core/importing/legible'
import { textOf } from '@/lib/core/importing/part'
import { readText } from '@/lib/core/importing/read-text'
import { recogniseDocument } from '@/lib/core/importing/recognise'
import { type Source, separated, textSource } from '@/lib/core/importing/source'
import { done, type Outcome, refused, refusing } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import type { Document } from './document'
import { htmlText, isHtml } from './html-text'
import { openPackage } from './package'
import { Unreadable } from './unreadable'

/** What came of a file: a source, with its pictures as they were. */
export type ReadFile = { source: Source; pictures: Uint8Array[] }

const pretends = refusing(
  'invalid',
  'Filen heter som et Word-, LibreOffice- eller Excel-dokument, men er noe annet: lagre den på nytt, og prøv igjen.',
)
const empty = refusing('invalid', 'Det er ingen tekst i filen: velg en fil med tekst i.')
const otherPackage = refusing(
  'invalid',
  'Filen er ikke et Word-, LibreOffice- eller Excel-dokument: lagre den som .docx, .odt eller .xlsx, og prøv igjen.',
)

/** Reads a file by what its bytes are. Strangers made it: this is for a process that can be killed. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Outcome<ReadFile>> {
  try {
    const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b
    if (isPackage) return await readPackage(bytes)
    if (bytes.length === 0) return empty
    if (/\.(docx|odt|xlsx)$/i.test(name)) return pretends
    const html = isHtml(name, bytes) ? htmlText(bytes) : null
    if (html !== null) return settle((await import('./html')).readHtml(html))
    if (/\.(csv|tsv)$/i.test(name)) return separated
    const text = readText(bytes)
    if (!text.ok) return text
    const source = textSource(text.value.text)
    return source.ok ? done({ source: { ...source.value, doubts: text.value.doubts }, pictures: [] }) : source
  } catch (error) {
    if (error instanceof Unreadable) return refused('invalid', error.message)
    throw error
  }
}

/** The readers are loaded when they are needed: one file has one kind. */
async function readPackage(bytes: Uint8Array): Promise<Outcome<ReadFile>> {
  const pkg = openPackage(bytes)
  const has = (pattern: RegExp) => pkg.names.some((name) => pattern.test(name))
  if (has(/^word\/document\d*\.xml$/)) return settle(await (await import('./docx')).readDocx(pkg))
  if (has(/^xl\/workbook\.xml$/)) return settle(await (await import('./xlsx')).readXlsx(pkg))
  if (has(/^content\.xml$/)) return settle((await import('./odt')).readOdt(pkg))
  return otherPackage
}

/** A document's parts, once it is certain that they can be read and that no word is gone without being told. */
function settle({ read, words, left: beside, pictures }: Document): Outcome<ReadFile> {
  const parts = recogniseDocument(read)
  if (parts.length === 0) return empty
  const running = parts.filter(({ kind }) => kind !== 'table').map(textOf)
  const says = illegible(running.join('\n'))
  if (says) return refused('invalid', says)
  const left = [...read.left, ...beside]
  const missing = missingWords(words, parts, left)
  const rest: Left[] =
    missing.length === 0
      ? []
      : [{ says: say('Disse ordene ble det ikke funnet plass til.'), words: missing.join(' ') }]
  return done({ source: { parts, unit: 'piece', doubts: [], left: [...left, ...rest] }, pictures })
}
