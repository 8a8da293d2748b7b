import { download, route } from '@/lib/action'
import { draftFileSchema } from '@/lib/core/drafting'
import { reportDraft } from '@/lib/exports/drafts'

/** The whole report as its drafts stand, as far as this person may read them. */
export const GET = route({ schema: draftFileSchema, work: reportDraft, answer: download })
