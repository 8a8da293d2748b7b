import { z } from 'zod'
import { id, text } from './text'

const note = text(1000)
const reason = note.refine((value) => value.trim() !== '', 'Skriv hvorfor.')

/** From the second edition on, readers are told what changed; the use case asks for it. */
export const publishSchema = z.strictObject({ report: id, note })

export const backToSchema = z.strictObject({ report: id, edition: id, note: reason })

export const withdrawSchema = z.strictObject({ report: id, note: reason })
