import { download, route } from '@/lib/action'
import { draftFileSchema } from '@/lib/core/drafting'
import { sectionDraft } from '@/lib/exports/drafts'

/** A section as its draft stands, for those who read it before it is signed: marked UTKAST, and kept nowhere. */
export const GET = route({ schema: draftFileSchema, work: sectionDraft, answer: download })
