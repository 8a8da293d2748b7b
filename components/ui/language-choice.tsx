import { languageNames } from '@/lib/core/words/languages'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'

/** Chooses what the desk speaks, with a form that needs no script: the page is read anew in that language. */
export function LanguageChoice({ next }: { next: string }) {
  return (
    <form className="b-languages" method="post" action="/api/language" aria-label={say('Språk')}>
      <input type="hidden" name="next" value={next} />
      {Object.entries(languageNames).map(([language, name]) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === spoken().language}
        >
          {name}
        </button>
      ))}
    </form>
  )
}
