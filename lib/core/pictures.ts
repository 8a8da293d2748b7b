import { z } from 'zod'
import { id, text } from './text'
import { words } from './words/say'

/** The largest file that is taken in, in bytes. Phones and cameras make JPEGs of 3 to 15 MB. */
export const largestPicture = 20_000_000

/** A file as it came, for one section. */
export const uploadSchema = z.strictObject({
  id,
  name: text(255),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})

/** A picture of a section; `width`: no wider than is needed for this. */
export const lookSchema = z.strictObject({
  id,
  picture: id,
  width: z.coerce.number().int().min(1).max(10_000),
})

/** Where the pictures of a section are seen on the desk, in a width that fills a column. */
export const picturesIn = (section: string) => (ref: string) =>
  `/api/desk/sections/${section}/pictures/${ref}/960`

/** What an upload answers: what the block needs to show it. */
export type Uploaded = { ref: string; width: number; height: number }

export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif'

const signs: [PictureType | 'svg' | 'pdf' | 'heic', RegExp][] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n.\n/s],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['avif', /^.{4}ftypavi[fs]/s],
  ['heic', /^.{4}ftyp(hei[cmsx]|hev[cmx]|mif1|msf1)/s],
  ['pdf', /^%PDF/],
  ['svg', /^\s*<(\?xml|!--|!DOCTYPE svg|svg)/i],
]

const refusals = words<Record<'svg' | 'pdf' | 'heic' | 'unknown', string>>({
  svg: 'SVG kan inneholde programkode og tas ikke imot. Lagre bildet som PNG eller JPEG.',
  pdf: 'Dette er en PDF. Lagre siden som PNG eller JPEG og last den opp.',
  heic: 'Bilder i HEIC kan ikke leses her. Lagre bildet som JPEG; på iPhone: del det som «Mest kompatibel».',
  unknown: 'Filen er ikke et bilde som kan leses her. Bruk JPEG, PNG, WebP, AVIF eller GIF.',
})

/** What a file is by its first bytes, whatever it is called; a text says why it is not taken in. */
export function pictureType(bytes: Uint8Array): { type: PictureType } | { says: string } {
  const start = String.fromCharCode(...bytes.subarray(0, 256))
  const type = signs.find(([, sign]) => sign.test(start))?.[0]
  if (type === undefined) return { says: refusals.unknown }
  return type === 'svg' || type === 'pdf' || type === 'heic' ? { says: refusals[type] } : { type }
}
