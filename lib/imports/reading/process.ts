import type { Outcome } from '@/lib/core/outcome'
import type { Language } from '@/lib/core/section'
import { inRequest } from '@/lib/language'
import type { ReadFile } from './read'
import { readFile } from './read'

// A process of its own for one file: what a stranger sent is read here, where it can be stopped at any time and takes
// nobody down with it. Says that it is up, reads its task, and answers once.

/** A file, and the language of whoever is told of it. */
export type FileTask = { name: string; bytes: Uint8Array; language: Language }

process.once('message', ({ name, bytes, language }: FileTask) =>
  inRequest(language, async () => {
    const answer: Outcome<ReadFile> = await readFile(name, bytes)
    process.send?.(answer, () => process.disconnect())
  }),
)
