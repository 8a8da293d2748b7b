import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { Written } from '../ui/written'

/** What a section or a report is called, in its own language among what the desk says. */
export function Title({ of: { title, language } }: { of: { title: string; language: Language } }) {
  return title ? <Written lang={language}>{title}</Written> : say('Uten tittel')
}
