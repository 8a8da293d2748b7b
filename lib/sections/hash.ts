import { createHash } from 'node:crypto'
import { canonical } from '@/lib/core/canonical'
import type { Content } from '@/lib/core/section'

/** SHA-256 of the canonical content, hex: what a sign-off binds to. */
export function contentHash(content: Content): string {
  return createHash('sha256').update(canonical(content)).digest('hex')
}
