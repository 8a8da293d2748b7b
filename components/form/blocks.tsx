import { useCallback, useEffect } from 'react'
import type { Block } from '@/lib/core/blocks/all'
import type { OpenedSection } from '@/lib/core/opened'
import type { Language } from '@/lib/core/section'
import { fetchForms } from '../blocks/edit'
import type { TableFile } from '../blocks/props'
import { BlockForm } from './block'
import type { SectionActs } from './block-acts'
import type { Writing } from './writing'

type BlocksProps = {
  opened: OpenedSection
  blocks: readonly Block[]
  language: Language
  write: Writing['write']
  acts: SectionActs
  onEnter: (id: string) => void
}

/** The forms of all parts of the section, in their order. */
export function Blocks({ opened: { id, report }, blocks, ...rest }: BlocksProps) {
  const fileOf = useCallback<TableFile>(
    (table, as) => `/api/desk/sections/${id}/tables/${table}?as=${as}`,
    [id],
  )
  useEffect(fetchForms, [])
  return blocks.map((block, i) => (
    <BlockForm
      key={block.id}
      block={block}
      siblings={blocks}
      fileOf={fileOf}
      year={report.year}
      first={i === 0}
      last={i === blocks.length - 1}
      {...rest}
    />
  ))
}
