import type { Block } from '@/lib/core/blocks/all'
import type { Comparison } from '@/lib/core/compare'
import type { PartChange } from '@/lib/core/compare/change'
import type { ByOf } from './by'

export type PictureAt = (ref: string) => string

/** What the drawing of every kind gets: what became of the block, and the block itself before and now. */
export type ComparedProps<B extends Block = Block> = {
  part: PartChange
  before: B | null
  after: B | null
  comparison: Comparison
  /** Shows what is unchanged as well. */
  all: boolean
  byOf: ByOf
  /** Where a picture of the section is seen. */
  pictureAt: PictureAt
}
