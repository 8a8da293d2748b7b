import type { Outcome } from '@/lib/core/outcome'
import type { ReadFile } from './read'
import { readFile } from './read'

// A process of its own for one file: what a stranger sent is read here, where it can be stopped at any time and takes
// nobody down with it. Says that it is up, reads { name, bytes }, and answers once.
process.once('message', async ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
  const answer: Outcome<ReadFile> = await readFile(name, bytes)
  process.send?.(answer, () => process.disconnect())
})
