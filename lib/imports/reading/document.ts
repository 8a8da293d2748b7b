import type { Left, Read } from '@/lib/core/importing/document/block'

/** A document that was read: its pieces and pictures, its words as another, simpler reader found them, and what was left. */
export type Document = { read: Read; words: string; left: Left[]; pictures: Uint8Array[] }
