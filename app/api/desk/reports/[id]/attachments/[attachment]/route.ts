import { download, route } from '@/lib/action'
import { openAttachment } from '@/lib/acts/attach'
import { attachmentSchema } from '@/lib/core/acting'

/** A download, never a page: what auditors send is not ours to run. */
export const GET = route({ schema: attachmentSchema, work: openAttachment, answer: download })
