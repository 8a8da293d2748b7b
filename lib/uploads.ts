import { refusing } from './core/outcome'

/** Files that are taken in at once. Each may be 20 MB, and is held from its first byte until it is dealt with. */
const most = 10

// Once per process, whichever copy of this module is asked.
const home = globalThis as typeof globalThis & { beretningUploads?: { underWay: number } }
home.beretningUploads ??= { underWay: 0 }
const uploads = home.beretningUploads

/** Takes a place for one more file, before anything of it is read; the answer gives it back. Null: none is free. */
export function takePlace(): (() => void) | null {
  if (uploads.underWay >= most) return null
  uploads.underWay += 1
  return () => {
    uploads.underWay -= 1
  }
}

export const noPlace = refusing('later', 'Mange laster opp filer akkurat nå. Prøv igjen om litt.')
