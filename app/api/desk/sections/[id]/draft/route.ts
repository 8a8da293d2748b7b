import { route } from '@/lib/action'
import { saveSchema } from '@/lib/core/saving'
import { id } from '@/lib/core/text'
import { saveDraft } from '@/lib/sections/save'

/** Autosave. The body holds changes, not the section; a paste of many pages still fits (server.ts has the same bound). */
export const PUT = route({ schema: saveSchema.extend({ id }), work: saveDraft, limit: 2_000_000 })
