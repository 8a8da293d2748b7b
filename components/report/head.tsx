import type { ReactNode } from 'react'
import { LeadView } from '@/components/blocks/lead/view'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicNode } from './model'
import { opening } from './parts'

/** The head of a section: its title, and the lead that opens it. */
export function Head({ section, children }: { section: PublicNode; children?: ReactNode }) {
  const lead = opening(section)
  return (
    <header lang={foreign(section.language)}>
      {children}
      <h1 className={isLong(section.title) ? 'long' : undefined}>
        {section.number && <span>{section.number}</span>} {section.title}
      </h1>
      {lead && <LeadView block={lead} />}
    </header>
  )
}

/** Would take many lines in the largest type, or has a word that is wider than the column. */
const isLong = (title: string) => title.length > 30 || /\S{16}/.test(title)
