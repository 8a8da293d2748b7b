import { AnswerMark } from '@/components/blocks/answers/mark'
import { LineText } from '@/components/blocks/rich'
import type { Course, Stage } from '@/lib/core/over-time/challenges'
import { pointName } from '@/lib/core/words/points'
import { say } from '@/lib/core/words/say'
import { foreign, spoken } from '@/lib/core/words/spoken'

/** Each challenge from the year it was first told of, with what every report since has said. */
export function Courses({ courses }: { courses: readonly Course[] }) {
  return (
    <section aria-labelledby="utfordringer" className="band">
      <h2 id="utfordringer">{say('Utfordringene gjennom årene')}</h2>
      <ol className="rows courses">
        {courses.map((course) => {
          const first = course[0]
          const named = course.findLast(({ item }) => item)?.item
          if (!first || !named) return null
          return (
            <li key={first.item?.id}>
              <h3 lang={foreign(first.by.content.language)}>{pointName(named.text)}</h3>
              <ol>
                {course.map((stage) => (
                  <StageView key={stage.by.address} stage={stage} isFirst={stage === first} />
                ))}
              </ol>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function StageView({ stage: { by, answer, item }, isFirst }: { stage: Stage; isFirst: boolean }) {
  const { language } = by.content
  return (
    <li>
      <b>{by.year}</b>
      <div>
        {answer && (
          <p>
            <AnswerMark status={answer.status} language={spoken().language} />{' '}
            <a href={`${by.address}#s-${answer.id}`} lang={foreign(language)}>
              <LineText doc={answer.says} />
            </a>
          </p>
        )}
        {item && (
          <p>
            {!isFirst && <span className="meta">{say('Ført videre:')} </span>}
            <a href={`${by.address}#p-${item.id}`} lang={foreign(language)}>
              <LineText doc={item.text} />
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
