import { type ForwardWish, forwardSchema } from '@/lib/core/forward/wish'

const inAddress = forwardSchema.omit({ from: true })

/** The choices as they stand in the address of the preview, so that it can be read again and gone back from. */
export const wishQuery = ({ from: _, ...wish }: ForwardWish): string =>
  `?${new URLSearchParams({ valg: JSON.stringify(wish) })}`

/** The choices that an address has; null: it has none that can be read. */
export function wishIn(given: string | undefined): Omit<ForwardWish, 'from'> | null {
  if (given === undefined) return null
  try {
    return inAddress.parse(JSON.parse(given))
  } catch {
    return null
  }
}
