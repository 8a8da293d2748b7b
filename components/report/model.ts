import type { PictureFile } from '@/components/blocks/props'
import type { Act } from '@/lib/core/acts'
import type { Block } from '@/lib/core/blocks/all'
import type { Past } from '@/lib/core/onward'
import type { LicenseName } from '@/lib/core/open-data/license'
import type { Language } from '@/lib/core/section'

/** What the public pages are drawn from: data only, so that preview and publishing are the same function. */

export type PublicInstallation = {
  name: string
  /** Street address. */
  address: string
  email: string
  /** Where the accessibility statement is; empty: no link. */
  accessibilityUrl: string
  /** Nine digits; empty: it has not been told. */
  organisationNumber: string
  license: LicenseName
  /** The main colour of its pages, "#00565e"; empty: the one that they have of their own. */
  colour: string
  /** The coat of arms or logo; none: a mark of ours. */
  logo?: { name: string; width: number; height: number } | null
  demo: boolean
}

export type PublicContact = { unit: string; name: string; email: string; phone: string }

/** What a section answers of what the law asks for. */
export type PublicStatute = {
  /** Part of the årsberetning. */
  annual: boolean
  /** "kommuneloven § 14-7 bokstav a og b" */
  laws: string
  /** What is surveyed every second year, and where its last figures stand. */
  back: readonly { says: string; name: string; address: string }[]
}

/** A section in the outline; with its blocks where it is published. */
export type PublicNode = {
  id: string
  /** "4.2" */
  number: string
  title: string
  language: Language
  /** Below the report's address: "organisasjon/eiendom". Null: not published yet, but keeps its place. */
  path: string | null
  /** The law that it answers; null: none. */
  statute: PublicStatute | null
  /** Empty for a heading. */
  blocks: readonly Block[]
  contact: PublicContact | null
  children: readonly PublicNode[]
}

/** A section that has a page. */
export type PublicSection = PublicNode & { path: string }

export type PublicEdition = {
  number: number
  /** The date in Oslo, `2027-03-30`. */
  published: string
  /** What was corrected; empty in the first edition. */
  note: string
  /** Tells of an act; nothing was corrected. */
  byAct?: true
}

/** A file that an act names: the accounts, the auditor's report. */
export type PublicAttachment = {
  title: string
  type: string
  /** Bytes. */
  size: number
  /** SHA-256, hex. */
  hash: string
  address: string
  /** Taken out: there is nothing at its address. */
  erased?: true
}

/** Another report of the same installation. */
export type PublicOther = { title: string; year: number; slug: string; language: Language }

export type PublicReport = {
  installation: PublicInstallation
  /** "https://solvik.example", for addresses that are cited. */
  origin: string
  title: string
  year: number
  /** What the words around its content are in. */
  language: Language
  /** Where the report stands, without a slash at the end: "/2017". */
  base: string
  /** Address of the stylesheet. */
  stylesheet: string
  /** Every edition up to the one drawn, oldest first. Empty in a preview of what was never published. */
  editions: readonly PublicEdition[]
  /** What has happened to the whole report, the oldest first, and the files that belong to it. */
  acts: readonly Act[]
  attachments: readonly PublicAttachment[]
  /** The days on which personal data was taken out of every edition. */
  erased: readonly string[]
  /** A draft, seen by those who may: nothing in it has an address to be cited or downloaded by. */
  preview: boolean
  /** What stands on the front page, below its heading and before the chapters. */
  front: PublicNode | null
  outline: readonly PublicNode[]
  /** The files of every picture in it, narrowest first, by the picture's id. */
  pictures: ReadonlyMap<string, readonly PictureFile[]>
  /** Where the items that it answers or carries on stand in the other published reports, by their id. */
  past: ReadonlyMap<string, Past>
  /** Other reports, newest first. */
  others: readonly PublicOther[]
}
