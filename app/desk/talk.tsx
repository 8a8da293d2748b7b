import { Said } from '@/components/ui/said'
import { sinceWords } from '@/lib/core/words/days'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import type { MyTalk } from '@/lib/work/talk'

/** What others have said to this person, and about their sections, each with the way to it. */
export function TalkList({ talk: { mentions, unanswered, people }, today }: { talk: MyTalk; today: string }) {
  if (mentions.length + unanswered.length === 0) return null
  return (
    <section className="b-sec" aria-labelledby="kommentarer">
      <div className="b-h">
        <h2 id="kommentarer">{say('Kommentarer')}</h2>
      </div>
      <ul className="b-feed b-small">
        {mentions.map((one) => (
          <li key={one.thread}>
            <Said
              of="<b>{name}</b> nevnte deg i <a>{title}</a>: «{words}»"
              with={{
                b: (words) => <b>{words}</b>,
                a: (words) => (
                  <a className="ds-link" href={`/desk/sections/${one.section}#kommentar-${one.thread}`}>
                    {words}
                  </a>
                ),
                name: people[one.by] ?? say('Noen'),
                title: one.title || say('Uten tittel'),
                words: brief(one.text, 120),
              }}
            />{' '}
            <span className="b-muted b-nw">{sinceWords(one.at, today)}</span>
          </li>
        ))}
        {unanswered.map(({ section, title, count, thread }) => (
          <li key={section}>
            <a className="ds-link" href={`/desk/sections/${section}#kommentar-${thread}`}>
              {say('{count, plural, one {# kommentar} other {# kommentarer}} uten svar i {title}', {
                count,
                title: title || say('Uten tittel'),
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
