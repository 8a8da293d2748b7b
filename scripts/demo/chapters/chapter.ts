import type { Block } from '@/lib/core/blocks/all'
import type { Act } from '../acts'
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
  required?: true
  /** Last year's text; none: a heading. */
  last?: (told: Told) => Block[]
  /** When this year's is due: working days from today, late ones below zero. None: no date. */
  due?: number
  /** What was done with it this year; none: not begun. */
  now?: (told: Told) => Entry[]
  children?: Chapter[]
}
