import type { Block } from '@/lib/core/blocks/all'
import type { Guidance } from '@/lib/core/outlining'
import type { Requirement } from '@/lib/core/statutory'
import type { Act } from '../acts'
import type { Hanging } from '../hang'
import type { DepartmentName, PersonName } from '../solvik'

/** The year that is told of, and when its preliminary figures become final. */
export type Told = { year: number; due: string }

/** Something done this year: working days before today, the time in Oslo, who, what. */
export type Entry = [daysAgo: number, time: string, who: PersonName, act: Act]

/** A section of the demo: what was published last year, and how far this year's has come. */
export type Chapter = {
  title: string
  department: DepartmentName
  /** Who writes it, and who signs it: never the same person. */
  writer: PersonName
  signer: PersonName
  /** What it answers of what the law asks. */
  laws?: Requirement[]
  /** Last year's text; none: a heading. */
  last?: (told: Told) => Block[]
  /** A picture that it had last year. */
  picture?: Hanging
  /** The text of the year before last; last year's answers its challenges, and carries on the first. */
  before?: (told: Told) => Block[]
  /** What the manager asks of whoever writes it this year. */
  guidance?: Guidance
  /** What last year's text answers. */
  answers?: Act
  /** What last year's text refers to. */
  refers?: Act
  /** When this year's is due: working days from today, late ones below zero. None: no date. */
  due?: number
  /** What was done with it this year; none: not begun. */
  now?: (told: Told) => Entry[]
  children?: Chapter[]
}
