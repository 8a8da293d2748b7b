import { languages } from '@/lib/core/section'
import { languageNames } from '@/lib/core/words/languages'

/** The languages in a list to choose from, each by its own name. */
export function LanguageOptions() {
  return languages.map((one) => (
    <option key={one} value={one} lang={one}>
      {languageNames[one]}
    </option>
  ))
}
