import { memo } from 'react'
import type { Asked } from '@/lib/core/answering'
import { withLastYear } from '@/lib/core/compare/address'
import { say } from '@/lib/core/words/say'
import { LastChallenges } from './answers/panel'
import { ContentText } from './content-text'
import type { Writing } from './writing'

type LastYearProps = { section: string; asked: Asked; writing: Writing; year: number }

/** What was signed in the same section last year: its challenges to be answered, and all of it to be read. */
export const LastYear = memo(function LastYear({ section, asked, writing, year }: LastYearProps) {
  return (
    <div className="b-last">
      <LastChallenges asked={asked} writing={writing} year={year} />
      <p className="b-gap">
        <a className="ds-link" href={withLastYear(section)}>
          {say('Sammenlign med {year}', { year: String(asked.year) })}
        </a>
      </p>
      <ContentText of={asked.section} content={asked.content} year={asked.year} level={3} />
    </div>
  )
})
