import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { readTree } from '@/lib/core/importing/document/read'
import { type Element, element, find, findAll } from '@/lib/core/importing/document/tree'
import { say } from '@/lib/core/words/say'
import type { Document } from './document'
import { altsIn } from './docx-alts'
import { hiddenStyles, withHidden } from './docx-hidden'
import { leftBeside } from './docx-left'
import { mustBeSafe } from './docx-safe'
import { styleMap } from './docx-styles'
import { type Words, wordsOf } from './docx-words'
import { htmlTree } from './html-tree'
import type { Package } from './package'
import { gatherPictures } from './pictures'
import { readXml, xmlText, xmlTree } from './xml'

/** What is read of the package; the rest is not unpacked, and the reader does not see it. */
const needed =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/([\w-]+\.xml|_rels\/[\w-]+\.xml\.rels|media\/[^/]+))$/i
const running = /^word\/(document\d*|footnotes|endnotes)\.xml$/

/** Reads a Word document: its text by mammoth, from a package of ours with nothing in it but what was judged. */
export async function readDocx(pkg: Package): Promise<Document> {
  mustBeSafe(pkg)
  const parts = new Map<string, Uint8Array>()
  const found: Words[] = []
  const alts = new Set<string>()
  const styles = pkg.part('word/styles.xml')
  const hidden = hiddenStyles(styles && xmlTree(xmlText(styles)))
  for (const name of pkg.names.filter((one) => needed.test(one))) {
    const bytes = pkg.part(name)!
    const isText = running.test(name)
    const isXml = /\.(xml|rels)$/i.test(name)
    const plain = isXml ? xmlText(bytes) : ''
    const xml = isText ? withHidden(plain, hidden) : plain
    if (isText) {
      found.push(wordsOf(xml))
      for (const alt of altsIn(xml)) alts.add(alt)
    } else if (isXml) readXml(xml, {})
    parts.set(name, isText ? new TextEncoder().encode(understood(xml)) : bytes)
  }
  const pictures = gatherPictures()
  const body = await bodyOf(parts, pictures.at)
  const notes = notesOf(body)
  const read = readTree(body, notes, {
    pictureAt: (address) => (/^\d+$/.test(address) ? Number(address) : address),
  })
  const all = (kind: keyof Words) =>
    found
      .map((one) => one[kind])
      .join(' ')
      .trim()
  for (const { given } of findAll(body, ({ name }) => name === 'img'))
    alts.delete((given.alt ?? '').replace(/\s+/g, ' ').trim())
  const told = [
    { says: say('Slettet tekst fra sporede endringer ble ikke med.'), words: all('deleted') },
    { says: say('Skjult tekst ble ikke med.'), words: all('hidden') },
    { says: say('Beskrivelsen av en tegning eller tekstboks ble ikke med.'), words: [...alts].join(' · ') },
  ]
  const left = [...told.filter((one) => one.words !== ''), ...leftBeside(pkg)]
  return { read, words: all('text'), left, pictures: pictures.bytes }
}

async function bodyOf(
  parts: ReadonlyMap<string, Uint8Array>,
  pictureAt: (bytes: Uint8Array) => number | string,
): Promise<Element> {
  const styles = parts.get('word/styles.xml')
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 })) },
    {
      styleMap: styleMap(styles ? xmlTree(xmlText(styles)) : null),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => ({
        src: String(pictureAt(await image.readAsBuffer())),
      })),
    },
  )
  return find(htmlTree(value), ({ name }) => name === 'body') ?? element('body')
}

const hiddenRun =
  /<w:r(?:\s[^>]*)?><w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:vanish(?:\s+w:val="(?:1|true)")?\s*\/>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/g

/**
 * What mammoth passes over, in the words it knows: fields with their text, formulas as text, older line breaks. And
 * without what it would show although Word hides it.
 */
function understood(xml: string): string {
  return xml
    .replace(hiddenRun, '')
    .replace(/<\/?(?:w:fldSimple|w:bdo|w:dir|m:oMathPara)(?:\s(?:"[^"]*"|[^">])*)?>/g, '')
    .replace(/<m:oMath(?:\s[^>]*)?>([\s\S]*?)<\/m:oMath>/g, (_, formula: string) => {
      const text = [...formula.matchAll(/<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g)]
        .map(([, words]) => words)
        .join('')
      return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
    })
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
    .replace(/<w:ptab(?:\s[^>]*)?\/>/g, '<w:tab/>')
}

/** Takes the footnotes from the end of the body, and leaves marks where they are referred to. */
function notesOf(body: Element): Map<string, Element> {
  const notes = new Map<string, Element>()
  const isNote = (one: Element) => one.name === 'li' && /^(foot|end)note-/.test(one.given.id ?? '')
  const list = body.of.findLast(
    (one): one is Element =>
      typeof one !== 'string' &&
      one.name === 'ol' &&
      one.of.some((li) => typeof li !== 'string' && isNote(li)),
  )
  if (!list) return notes
  body.of.splice(body.of.indexOf(list), 1)
  for (const [i, note] of findAll(list, isNote).entries()) {
    for (const back of findAll(note, ({ name, given }) => name === 'a' && /-ref-/.test(given.href ?? '')))
      back.of = []
    notes.set(note.given.id!, { ...note, given: { ...note.given, mark: String(i + 1) } })
  }
  for (const mark of findAll(
    body,
    ({ name, given }) => name === 'a' && /^(foot|end)note-ref-/.test(given.id ?? ''),
  )) {
    const to = mark.given.href!.slice(1)
    Object.assign(mark, element('note-ref', { to, mark: notes.get(to)?.given.mark ?? '' }))
  }
  return notes
}
