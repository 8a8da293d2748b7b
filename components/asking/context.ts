import { createContext } from 'react'
import type { Askable, FigureRequest, Question } from '@/lib/core/asking'
import type { Outcome } from '@/lib/core/outcome'

type Asked = Question & { request: string }

/** The ways to the server for the figures that a section asks others for. */
export type AskingWays = {
  list: () => Promise<Outcome<FigureRequest[]>>
  askable: () => Promise<Outcome<Askable[]>>
  ask: (input: Asked & { table: string }) => Promise<Outcome>
  change: (input: Asked) => Promise<Outcome>
  withdraw: (request: string) => Promise<Outcome>
}

/** What stands asked for, and the ways to ask. */
export type Asking = {
  requests: readonly FigureRequest[]
  ways: AskingWays
  /** Looks at what stands asked for, anew. */
  refresh: () => void
  /** All that is written is saved: one can only ask for what the server has. */
  settle: () => Promise<boolean>
}

export const AskingContext = createContext<Asking | null>(null)
