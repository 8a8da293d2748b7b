import { route } from '@/lib/action'
import { logoSchema } from '@/lib/core/installation'
import { largestPicture } from '@/lib/core/pictures'
import { hangLogo } from '@/lib/logo'

/** The file itself is the body. */
export const POST = route({ schema: logoSchema, work: hangLogo, limit: largestPicture, reads: 'file' })
