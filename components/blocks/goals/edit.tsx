'use client'

import type { EditProps } from '@/components/blocks/props'
import { RowsEdit } from '@/components/blocks/rows/edit'
import type { Goals } from '@/lib/core/blocks/goals'
import { at } from '@/lib/core/blocks/kind'
import { say } from '@/lib/core/words/say'
import { DecisionFields } from './edit-decision'
import { GoalFields } from './edit-goal'

const blankGoal = { goal: '', indicator: '', unit: '', target: '', result: '', status: null, comment: '' }
const blankDecision = { caseNumber: '', date: null, text: '', status: null, comment: '' }

/** The form of goals and of the council's decisions: two lists, of which one may be empty. */
export function GoalsEdit({ block, write }: EditProps<Goals>) {
  return (
    <div className="b-chart-form">
      <RowsEdit
        rows={block.goals}
        path={at(block, 'goals')}
        name={say('Mål')}
        add={say('+ Nytt mål')}
        blank={blankGoal}
        write={write}
      >
        {(goal) => <GoalFields goal={goal} path={at(block, 'goals', goal.id)} write={write} />}
      </RowsEdit>
      <RowsEdit
        rows={block.decisions}
        path={at(block, 'decisions')}
        name={say('Vedtak')}
        add={say('+ Nytt vedtak')}
        blank={blankDecision}
        write={write}
      >
        {(decision) => (
          <DecisionFields decision={decision} path={at(block, 'decisions', decision.id)} write={write} />
        )}
      </RowsEdit>
    </div>
  )
}
