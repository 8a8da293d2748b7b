import type { Language } from '@/lib/core/section'

/** What a stored page is in: those of an edition stay as they were drawn, whatever its report has changed to. */
export function pageLanguage(html: string): Language {
  const [, language] = /^<!DOCTYPE html><html lang="(nn|en)"/.exec(html) ?? []
  return (language as Language | undefined) ?? 'nb'
}
