import { download, route } from '@/lib/action'
import { copySchema } from '@/lib/core/acting'
import { frozenCopy } from '@/lib/editions/frozen'

/** An edition as one file, for the case and archive systems. */
export const GET = route({ schema: copySchema, work: frozenCopy, answer: download })
