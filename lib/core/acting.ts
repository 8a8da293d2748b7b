import { z } from 'zod'
import { actKinds, acts } from './acts'
import { date, id, text } from './text'
import { because, words } from './words/say'

const lacking = words<Record<'caseNumber' | 'attachments', string>>({
  caseNumber: 'Skriv saksnummeret.',
  attachments: 'Velg vedlegget, eller last det opp først.',
})

/** An act to be recorded; `seen` is how many were recorded when the actor looked. */
export const actSchema = z
  .strictObject({
    report: id,
    seen: z.number().int().min(0),
    kind: z.enum(actKinds),
    date,
    by: text(120).trim().min(1, because('Skriv på vegne av hvem.')),
    caseNumber: text(40).trim(),
    wording: text(1000).trim(),
    attachments: z.array(id).max(20, because('Det er plass til 20 vedlegg.')),
  })
  .superRefine((input, context) => {
    for (const field of acts[input.kind].wants)
      if (input[field].length === 0)
        context.addIssue({ code: 'custom', path: [field], message: lacking[field] })
  })

/** Bytes: scanned reports of auditors are the largest. */
export const largestAttachment = 20_000_000

/** A file for a report, with the title that readers will see. */
export const attachSchema = z.strictObject({
  id,
  name: text(255),
  title: text(200).trim().min(1, because('Skriv hva vedlegget er.')),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
})

export const attachmentSchema = z.strictObject({ id, attachment: id })

/** Judged by its first bytes, whatever it is called. */
export const isPdf = (bytes: Uint8Array): boolean =>
  /^%PDF-[12]\.\d/.test(String.fromCharCode(...bytes.subarray(0, 16)))

/** A frozen copy of an edition, by its number. */
export const copySchema = z.strictObject({ id, edition: z.coerce.number().int().min(1).max(999_999) })
