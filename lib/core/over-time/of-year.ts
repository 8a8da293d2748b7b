import type { Content } from '../section'

/** A section as the published report of one year has it. */
export type OfYear = {
  year: number
  /** "Årsrapport 2026" */
  report: string
  /** Of its page. */
  address: string
  content: Content
}
