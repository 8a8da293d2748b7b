import { Points } from '@/components/blocks/points'
import type { ViewProps } from '@/components/blocks/props'
import type { Challenges } from '@/lib/core/blocks/challenges'
import { answerWords } from '@/lib/core/words/answers'

/** The challenges, and the way to what became of them in the years that follow. */
export function ChallengesView({ block, language, pastOf, onward }: ViewProps<Challenges>) {
  return (
    <>
      <Points items={block.items} language={language} pastOf={pastOf} />
      {onward && (
        <p className="onward">
          <a href={onward}>{answerWords[language].onward}</a>
        </p>
      )}
    </>
  )
}
