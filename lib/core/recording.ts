import { z } from 'zod'
import { id } from './text'

/** The record of a report: for programs, a line of JSON for each event; for people, one document. */
export const recordForms = ['jsonl', 'html'] as const
export type RecordForm = (typeof recordForms)[number]

export const recordSchema = z.strictObject({ id, form: z.enum(recordForms) })
