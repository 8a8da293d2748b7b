import { type Line, lineSchema, plain, type Rich, richSchema } from '../rich'

/** Running text as data: its words, and the same with its marks and links. */

export const lineDoc = lineSchema.meta({
  id: 'Line',
  description: 'Ett avsnitt som ProseMirror-JSON: tekst med fet, kursiv og lenker.',
})
export const richDoc = richSchema.meta({
  id: 'RichText',
  description: 'Avsnitt, overskrifter på nivå 3 og 4 og flate lister som ProseMirror-JSON.',
})

/** The words of a document, with the document. */
export const said = <D extends Line | Rich>(doc: D) => ({ text: plain(doc), doc })
