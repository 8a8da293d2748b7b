import { z } from 'zod'
import { id, text } from './text'
import { because } from './words/say'

const name = text(120).trim().min(1, because('Skriv et navn på enheten.'))
const email = z.union([
  z.literal(''),
  text(254)
    .trim()
    .pipe(z.email(because('Skriv en e-postadresse, eller la feltet stå tomt.'))),
])

/** What a department is to its readers: its name, its place, and who may be asked. */
const facts = {
  name,
  /** A choice in a form is never null; there the top is ''. */
  parentId: z.union([id.nullable(), z.literal('').transform(() => null)]),
  contactName: text(120).trim(),
  contactEmail: email,
  contactPhone: text(40).trim(),
}

export const addDepartmentSchema = z.strictObject(facts)
export const changeDepartmentSchema = z.strictObject({ id, ...facts })
export const departmentSchema = z.strictObject({ id })
