import type { Held } from '../../people'
import type { Row } from '../file'
import type { Problem } from '../line'
import type { Unit } from '../units/unit'

/** Somebody as they stand. */
export type Person = {
  id: string
  name: string
  email: string
  disabled: boolean
  /** Has a password, or is known at a provider. */
  able: boolean
  /** What is given by hand; roles of groups follow the groups. */
  held: Held[]
}

export type Standing = {
  people: readonly Person[]
  units: readonly Pick<Unit, 'id' | 'name' | 'parentId' | 'closed'>[]
}

/** A row with whom it is about and the role that it gives. */
export type JudgedRow = {
  row: Row<'people'>
  email: string
  /** null: somebody new. */
  person: Person | null
  name: string
  held: Held | null
  problems: Problem[]
}

/** The rows of one person. */
export type Group = { person: Person | null; email: string; rows: JudgedRow[] }
