import { z } from 'zod'
import type { News } from './saving'
import { id } from './text'
import type { State } from './workflow'

/** Somebody who has the section open, and at which field; null: just here. */
export type Present = { tab: string; person: string; name: string; place: string[] | null }

/** Where a section stands for one reader. */
export type Standing = { state: State; mayWrite: boolean }

/** What a browser is told of one of its sections. `gone`: it is not there for this reader any more. */
export type Message = { section: string } & (
  | { is: 'saved'; news: News }
  | { is: 'standing'; standing: Standing }
  | { is: 'present'; present: Present[] }
  | { is: 'talk' }
  | { is: 'gone' }
)

/** A section that a browser wants to hear of, and the version it has. */
export type Wanted = { id: string; version: number }

const wanted = z.strictObject({ id, version: z.number().int().min(0) })

/** The sections of one browser, as they stand in an address: `ID@12,ID@3`. */
export const wantedSchema = z
  .string()
  .max(4000)
  .transform((written) =>
    written.split(',').map((one) => {
      const [section, version] = one.split('@')
      return { id: section, version: version ? Number(version) : Number.NaN }
    }),
  )
  .pipe(z.array(wanted).max(40))

export const writeWanted = (all: readonly Wanted[]): string =>
  all.map(({ id, version }) => `${id}@${version}`).join(',')

/** One open page says where it is. */
export const presenceSchema = z.strictObject({
  id,
  tab: id,
  place: z.array(z.string().min(1).max(120)).min(1).max(6).nullable(),
})

/** One open page says that it is left. */
export const leavingSchema = presenceSchema.omit({ place: true })
