import type { Requirement } from '@/lib/core/statutory'
import { lawWords } from '@/lib/core/words/laws'
import { say } from '@/lib/core/words/say'

/** For an approver: the law that the section answers, so that it can be read with it in mind. */
export function LawLine({ answers }: { answers: readonly Requirement[] }) {
  if (answers.length === 0) return null
  return <p className="b-small">{say('Kapittelet svarer på {laws}.', { laws: lawWords(answers) })}</p>
}
