import { sinceWords } from '@/lib/core/words/days'
import { brief } from '@/lib/core/words/lists'
import type { MyTalk } from '@/lib/work/talk'

/** What others have said to this person, and about their sections, each with the way to it. */
export function TalkList({ talk: { mentions, unanswered, people }, today }: { talk: MyTalk; today: string }) {
  if (mentions.length + unanswered.length === 0) return null
  return (
    <section className="b-sec" aria-labelledby="kommentarer">
      <div className="b-h">
        <h2 id="kommentarer">Kommentarer</h2>
      </div>
      <ul className="b-feed b-small">
        {mentions.map((one) => (
          <li key={one.thread}>
            <b>{people[one.by] ?? 'Noen'}</b> nevnte deg i{' '}
            <a className="ds-link" href={`/desk/sections/${one.section}#kommentar-${one.thread}`}>
              {one.title || 'Uten tittel'}
            </a>
            : «{brief(one.text, 120)}» <span className="b-muted b-nw">{sinceWords(one.at, today)}</span>
          </li>
        ))}
        {unanswered.map(({ section, title, count, thread }) => (
          <li key={section}>
            <a className="ds-link" href={`/desk/sections/${section}#kommentar-${thread}`}>
              {count === 1 ? '1 kommentar' : `${count} kommentarer`} uten svar i {title || 'Uten tittel'}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
