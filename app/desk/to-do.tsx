import { ButtonLink } from '@/components/ui/button'
import { StateLine } from '@/components/ui/state'
import { Due } from '@/components/work/due'
import { Title } from '@/components/work/title'
import { sinceDay, sinceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { Task } from '@/lib/core/work'
import { moves } from '@/lib/core/workflow'
import type { ToDo } from '@/lib/work/mine'

const tasks: Record<Task, { button: () => string; path: string }> = {
  mend: { button: () => say('Rett og send igjen'), path: '' },
  approve: { button: () => say('Les og godkjenn'), path: '/review' },
  continue: { button: () => say(moves.write.button), path: '' },
  begin: { button: () => say(moves.begin.button), path: '' },
}

type Props = { todo: readonly ToDo[]; people: Record<string, string>; me: string; today: string }

/** What the person can do, the most pressing first, with the one filled button. */
export function ToDoList({ todo, people, me, today }: Props) {
  return (
    <ol>
      {todo.map((one, i) => {
        const { button, path } = tasks[one.task]
        const act = button()
        const href = `/desk/sections/${one.id}${path}`
        return (
          <li key={one.id} className={i === 0 ? 'b-task b-next' : 'b-task'}>
            <span className="b-num">{one.number}</span>
            <div>
              <h3>
                <a href={href}>
                  <Title of={one} />
                </a>
              </h3>
              {one.returned && (
                <blockquote>
                  {say('«{words}»', { words: one.returned.note })}{' '}
                  <span className="b-meta">
                    {people[one.returned.by]}, {sinceWords(new Date(one.returned.at), today)}
                  </span>
                </blockquote>
              )}
              <div className="b-row b-small">
                <StateLine state={one.state} step={one.step} />
                {one.insteadOf && (
                  <span>{say('Du er stedfortreder for {name}', { name: people[one.insteadOf] ?? '' })}</span>
                )}
                <Due due={one.due} today={today} />
                {one.savedBy && (
                  <span className="b-muted">
                    {one.savedBy === me
                      ? say('Du skrev sist {day}', { day: sinceDay(one.savedAt, today) })
                      : say('{name} skrev sist {day}', {
                          name: people[one.savedBy] ?? '',
                          day: sinceDay(one.savedAt, today),
                        })}
                  </span>
                )}
                <span className="b-muted">
                  <Title of={one.report} />
                </span>
              </div>
            </div>
            <ButtonLink
              look={i === 0 ? 'primary' : 'secondary'}
              href={href}
              aria-label={`${act}: ${one.number} ${one.title}`}
            >
              {act}
            </ButtonLink>
          </li>
        )
      })}
    </ol>
  )
}
