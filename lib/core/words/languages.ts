import type { Language } from '../section'

/** Each language by its own name: whoever looks for it reads that. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }
