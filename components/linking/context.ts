import { createContext } from 'react'
import type { Table } from '@/lib/core/blocks/table'
import type { CellPlace, Source } from '@/lib/core/following'
import type { LinkTarget } from '@/lib/core/linking'
import type { Outcome } from '@/lib/core/outcome'
import type { Language } from '@/lib/core/section'

/** The ways to the server: the chapters of the report, and one with its tables. */
export type LinkingWays = {
  targets: (section: string) => Promise<Outcome<LinkTarget[]>>
  source: (section: string) => Promise<Outcome<Source>>
}

/** How running text finds what it can follow: the section it stands in, and the ways to the server. */
export type Linking = LinkingWays & {
  section: string
  /** The tables written here, as they stand on the screen. */
  ownTables: () => readonly Table[]
  /** The language it is written in now. */
  language: () => Language
  /** What a cell is called: "Sykefravær, 2026 i tabellen «Nøkkeltall», HR"; null: one may not read it. */
  nameOf: (place: CellPlace) => string | null
}

export const LinkingContext = createContext<Linking | null>(null)
