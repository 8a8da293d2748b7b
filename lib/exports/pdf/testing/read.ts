import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type StructNode = { role?: string; alt?: string; lang?: string; children?: StructNode[] }
type Link = { url: string | null; dest: unknown }
type Bookmark = { title: string; items: Bookmark[] }

/** A PDF as a reader's program and a screen reader find it. */
export async function opened(bytes: Uint8Array, { tags = true } = {}) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const { info, metadata } = await pdf.getMetadata()
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pageOf(pdf, i + 1, tags)))
  const found = {
    pages,
    text: pages.map(({ text }) => text).join(' '),
    tags: pages.flatMap(({ tags }) => tags),
    links: pages.flatMap(({ links }) => links),
    info: info as Record<string, unknown>,
    metadata: (name: string): string | null => metadata?.get(name) ?? null,
    isMarked: (await pdf.getMarkInfo())?.Marked === true,
    bookmarks: ((await pdf.getOutline()) ?? []) as Bookmark[],
    attachments: (await pdf.getAttachments()) as Record<string, { content: Uint8Array }> | null,
    pageOf: async (dest: unknown): Promise<number> => {
      const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : (dest as unknown[])
      return explicit ? (await pdf.getPageIndex(explicit[0] as never)) + 1 : 0
    },
  }
  return { ...found, close: () => task.destroy() }
}

export type Tag = { role: string; alt: string; lang: string; within: string[] }

async function pageOf(pdf: PDFDocumentProxy, number: number, tagged: boolean) {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const links = (await page.getAnnotations())
    .filter(({ subtype }) => subtype === 'Link')
    .map(({ url, dest }): Link => ({ url: url ?? null, dest: dest ?? null }))
  return {
    ...textsIn(items),
    links,
    tags: tagged ? tagsIn((await page.getStructTree()) as StructNode | null, []) : [],
  }
}

type Item = { str?: string; hasEOL?: boolean; type?: string; tag?: string }

/** What is read aloud, and what only stands around it: heads, feet, water marks. */
function textsIn(items: readonly object[]) {
  const said = { text: '', around: '' }
  const open: boolean[] = []
  for (const { str = '', hasEOL = false, type = '', tag } of items as Item[]) {
    if (type.startsWith('begin')) open.push(tag === 'Artifact')
    if (type.startsWith('end')) open.pop()
    said[open.includes(true) ? 'around' : 'text'] += str + (hasEOL ? '\n' : '')
  }
  return said
}

/** Every tag in reading order, with the roles above it. */
function tagsIn(node: StructNode | null, within: string[]): Tag[] {
  if (!node?.role) return []
  const { role, alt = '', lang = '', children = [] } = node
  return [{ role, alt, lang, within }, ...children.flatMap((child) => tagsIn(child, [...within, role]))]
}

/** Text without what lines do to it: breaks, spaces, hyphens. The type has one glyph for micro and the Greek letter. */
export const closely = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b\u2010-]/gu, '')
    .replaceAll('\u03bc', '\u00b5')
