import type { Requirement } from '@/lib/core/statutory'
import { lawWords } from '@/lib/core/words/laws'

/** For an approver: the law that the section answers, so that it can be read with it in mind. */
export function LawLine({ answers }: { answers: readonly Requirement[] }) {
  if (answers.length === 0) return null
  return <p className="b-small">Kapittelet svarer på {lawWords(answers)}.</p>
}
