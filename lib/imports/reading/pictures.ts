import { createHash } from 'node:crypto'
import { caps } from '@/lib/core/importing/caps'
import { pictureType } from '@/lib/core/pictures'
import { say } from '@/lib/core/words/say'

/** The pictures of a document, each once, in the order in which they are met. `at` is asked at each place of one. */
export type Pictures = { bytes: Uint8Array[]; at: (bytes: Uint8Array) => number | string }

/** Gathers pictures. What is no picture that can be shown is told in words; each place counts, because each is stored. */
export function gatherPictures(): Pictures {
  const bytes: Uint8Array[] = []
  const known = new Map<string, number>()
  let places = 0
  return {
    bytes,
    at(one) {
      const type = pictureType(one)
      if ('says' in type) return say('Et bilde ble ikke med: {says}', { says: type.says })
      if (places >= caps.pictures)
        return say('Det er plass til {most} bilder, og de siste ble ikke med.', { most: caps.pictures })
      places += 1
      const hash = createHash('sha256').update(one).digest('hex')
      const before = known.get(hash)
      if (before !== undefined) return before
      known.set(hash, bytes.length)
      return bytes.push(one) - 1
    },
  }
}

/** Says of a picture that is not in the file where it would be. */
export const notFetched = (address: string) =>
  say('Et bilde som ligger utenfor filen, ble ikke hentet ({address}).', {
    address: address === '' ? say('uten adresse') : address.slice(0, 100),
  })

/** The bytes of an address that holds its picture itself; null: it does not. */
export function fromDataAddress(address: string): Uint8Array | null {
  const found = /^data:image\/[\w.+-]+;base64,/i.exec(address)
  return found && Buffer.from(address.slice(found[0].length), 'base64')
}
