import { z } from 'zod'
import { id } from './text'

/** The forms in which a draft may be taken along: never with files of its own, and never kept. */
export const draftForms = ['pdf', 'docx', 'md'] as const
export type DraftForm = (typeof draftForms)[number]

/** A section, or a report, as its draft stands. */
export const draftFileSchema = z.strictObject({ id, as: z.enum(draftForms) })
