'use client'

import { useDeferredValue } from 'react'
import { broughtUpToDate, lookAlikes, outOfDate, sourcesIn } from '@/lib/core/following'
import type { OpenedSection } from '@/lib/core/opened'
import { plain } from '@/lib/core/rich'
import type { Content } from '@/lib/core/section'
import { counted, sentence } from '@/lib/core/words/counts'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import { Alert } from '../ui/alert'
import { Button, TextButton } from '../ui/button'
import { goTo } from './place'
import { contentOf, useScene } from './store'
import type { Writing } from './writing'

type Props = { opened: OpenedSection; writing: Writing }

/** Figures in the text whose cells say something else now, and one button that sets them right. */
export function FiguresBehind({ opened, writing }: Props) {
  // The section itself is asked as it stands on the screen.
  const sourcesWith = (content: Content) => sourcesIn(opened.id, content, opened.sources)
  const content = useDeferredValue(useScene(writing.store, contentOf))
  const behind = outOfDate(content, sourcesWith(content))
  if (behind.length === 0) return null
  const mend = () => {
    const now = contentOf(writing.store.now())
    writing.write(broughtUpToDate(now, sourcesWith(now)), say('Tallene er oppdatert.'))
  }

  return (
    <Alert tone="warning">
      <p>
        <strong>
          {sentence(
            say('{figures} i teksten følger ikke tabellen.', {
              figures: counted(behind.length, 'ett tall', '{n} tall'),
            }),
          )}
        </strong>
      </p>
      <ul className="b-small">
        {Array.from(behind.entries(), ([i, { path, was, now, of }]) => (
          <li key={i}>
            <TextButton onClick={() => goTo(path)}>
              {now === null ? say('{was}: ingen tall i {of} lenger', { was, of }) : `${was} → ${now}: ${of}`}
            </TextButton>
          </li>
        ))}
      </ul>
      <LookAlikes content={content} figures={behind.map(({ was }) => was)} />
      {behind.some(({ now }) => now !== null) && (
        <Button look="secondary" small onClick={mend}>
          {say('Oppdater tallene')}
        </Button>
      )}
    </Alert>
  )
}

/** The same figures where they follow nothing: to be looked at, and never changed for anybody. */
function LookAlikes({ content, figures }: { content: Content; figures: readonly string[] }) {
  const found = [...new Set(figures)].flatMap((figure) =>
    lookAlikes(content, figure).map(({ path, doc }) => ({ path, figure, text: brief(plain(doc), 60) })),
  )
  if (found.length === 0) return null
  return (
    <>
      <p className="b-small">{say('Disse ligner, men følger ingen tabell, og blir ikke endret:')}</p>
      <ul className="b-small">
        {found.map(({ path, figure, text }) => (
          <li key={`${path.join()} ${figure}`}>
            <TextButton onClick={() => goTo(path)}>{say('{figure}: «{text}»', { figure, text })}</TextButton>
          </li>
        ))}
      </ul>
    </>
  )
}
