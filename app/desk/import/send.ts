import type { Correction } from '@/lib/core/importing/part'
import type { SourceView } from '@/lib/core/importing/source'
import { done, type Outcome, type Refusal, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import type { BroughtIn } from '@/lib/imports/bring-in'

/** The file that is brought in, and what it shall become. */
export type Chosen = { file: File; year: number; title: string; published: boolean }

/** What a file would become. The server reads it, and keeps nothing. */
export const lookThrough = (file: File, me: string): Promise<Outcome<SourceView>> =>
  post('/api/desk/import/look', { name: file.name, by: me }, file)

/** Brings the file in, as it was seen and corrected. */
export function bringIn(
  { file, ...wish }: Chosen,
  { seen, corrections, me }: { seen: string; corrections: Correction[]; me: string },
): Promise<Outcome<BroughtIn>> {
  const form = new FormData()
  form.set('seen', seen)
  form.set('wish', JSON.stringify({ ...wish, corrections }))
  form.set('file', file)
  return post('/api/desk/import', { name: file.name, by: me }, form)
}

async function post<T>(
  address: string,
  query: { name: string; by: string },
  body: File | FormData,
): Promise<Outcome<T>> {
  const asked = new URLSearchParams({ ...query, name: query.name.slice(-255) })
  const response = await fetch(`${address}?${asked}`, { method: 'POST', body })
  const answer: T | { refusal: Refusal } | null = await response.json().catch(() => null)
  if (answer === null) return refused('unavailable', say('Serveren svarer ikke. Prøv igjen om litt.'))
  return response.ok ? done(answer as T) : { ok: false, refusal: (answer as { refusal: Refusal }).refusal }
}
