import { done, type Outcome, refused, refusing } from '../outcome'
import { storable } from '../text'
import { type Plain, say } from '../words/say'
import { decode } from './decode'

/** A source as text, and why some of its signs may be wrong, each in one sentence. */
export type SourceText = { text: string; doubts: string[] }

export const mostBytes = 5 * 1024 * 1024

/** The text of a file in any common encoding; refused in words where it is no text. */
export function readText(bytes: Uint8Array): Outcome<SourceText> {
  if (bytes.length > mostBytes) return tooLarge
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  const known = otherKinds.find(({ begins }) => start.startsWith(begins))
  if (known) return refused('invalid', say(known.says))
  const text = decode(bytes)
  return text === null ? notText : checkText(text)
}

/** The same for text that somebody pasted. */
export function checkText(text: string): Outcome<SourceText> {
  if (text.length > mostBytes) return tooLarge
  if (text.trim() === '') return refused('invalid', say('Det er ingen tekst her: velg en fil med tekst i.'))
  if (isHtml.test(text)) return html
  const controls = text.match(control)?.length ?? 0
  if (text.includes('\0') || controls > text.length / 20) return notText
  if (!storable(text)) return halfSigns
  return done({ text: text.replace(control, ''), doubts: doubts(text) })
}

const otherKinds: { begins: string; says: Plain }[] = [
  {
    begins: 'PK\u0003\u0004',
    says: 'Filen er et Word-dokument eller en annen pakket fil: lagre den som ren tekst (.txt), og prøv igjen.',
  },
  {
    begins: '\u00d0\u00cf\u0011\u00e0',
    says: 'Filen er et eldre Office-dokument: lagre den som .docx eller .xlsx, og prøv igjen.',
  },
  { begins: '{\\rtf', says: 'Filen er i RTF-format: lagre den som .docx, og prøv igjen.' },
  {
    begins: '%PDF',
    says: 'Filen er en PDF, som ikke vet hva som er overskrifter og tabeller: hent inn dokumentet den er laget av, eller lim inn teksten.',
  },
]

const tooLarge = refusing('tooLarge', 'Teksten er større enn 5 MB: del den, og ta inn én del om gangen.')
const notText = refusing(
  'invalid',
  'Filen er ikke tekst, og heller ikke et dokument som kan leses her: lagre den som .docx, .odt, .xlsx, .html, .txt eller .md, og prøv igjen.',
)
const html = refusing(
  'invalid',
  'Teksten er koden til en nettside (HTML): lagre den som en .html-fil, og velg filen.',
)
const halfSigns = refusing('invalid', 'Teksten har halve tegn som ikke kan lagres: kopier den på nytt.')

const isHtml = /^\s*<(?:!doctype html|html|head|body|script)\b/i
/** Control characters that no text needs: all but tab and what ends lines and pages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0001-\u0008\u000e-\u001f\u007f]/g

const misread: { sign: RegExp; says: Plain }[] = [
  { sign: /\ufffd/, says: 'Noen tegn ble borte før filen kom hit, og står som �.' },
  {
    sign: /Ã[¦¸¥˜…†\u0080-\u00bf]|â€[“”™œ\u0080-\u009f]/,
    says: 'Noen tegn ser ut til å være feillest (som «Ã¸» for «ø»). Lagre kilden som UTF-8, og prøv igjen.',
  },
  {
    sign: /\p{L}[‘›†](?:\p{L}|$|[\s;,.])/mu,
    says: 'Bokstavene æ, ø og å ser ut til å være feillest. Lagre kilden som UTF-8, og prøv igjen.',
  },
]

function doubts(text: string): string[] {
  const found = misread.filter(({ sign }) => sign.test(text)).map(({ says }) => say(says))
  return text.search(control) < 0 ? found : [...found, say('Usynlige styretegn er tatt bort fra teksten.')]
}
