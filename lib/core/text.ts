import { generateKeyBetween } from 'fractional-indexing'
import { z } from 'zod'
import { because, type Plain, say } from './words/say'

/** What PostgreSQL's jsonb and text cannot hold: NUL and halves of surrogate pairs. */
export function storable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

export const unstorable = because(
  'Teksten har tegn som ikke kan lagres (NUL eller halve tegn). Fjern dem og prøv igjen.',
)

/** A string of at most `max` UTF-16 units that the database can hold unchanged. */
export function text(max: number) {
  return z
    .string()
    .max(max, because('Teksten er for lang. Det er plass til {max} tegn.', { max: String(max) }))
    .refine(storable, unstorable)
}

/** An id made where the thing is made (nanoid, in the browser too); never reused. Records have ids as keys. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{6,40}$/, because('Ugyldig id.'))
  .refine((value) => !(value in {}), because('Ugyldig id.'))

/** A calendar date in Europe/Oslo, `2027-03-31`. */
export const date = z.iso.date({
  error: ({ input }) => (input === '' ? say('Velg en dato.') : say('Skriv en dato som finnes.')),
})

/** A fractional order key (see order.ts): one that others can be put before and after. */
export const order = z
  .string()
  .max(200, because('Ugyldig plassering.'))
  .refine(isOrderKey, because('Ugyldig plassering.'))

function isOrderKey(key: string): boolean {
  try {
    return key !== '' && generateKeyBetween(key, null) > key
  } catch {
    return false
  }
}

/** A list of things with ids, at most `max`, none of them twice; `full` is said where there are more. */
export function list<T extends z.ZodType<{ id: string }>>(one: T, max: number, full?: Plain) {
  return z
    .array(one)
    .max(max, full && because(full))
    .refine(
      (all) => new Set(all.map(({ id }) => id)).size === all.length,
      because('Samme id står to ganger.'),
    )
}
