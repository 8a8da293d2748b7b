import type { Course } from '@/lib/core/over-time/challenges'
import type { Indicator } from '@/lib/core/over-time/indicators'
import type { OfYear } from '@/lib/core/over-time/of-year'
import { say } from '@/lib/core/words/say'
import { Beside } from './beside'
import { Courses } from './courses'
import { Numbers } from './numbers'
import { fromReports, OverTimePage, type OverTimeProps } from './page'

type Props = OverTimeProps & {
  /** Of this page. */
  address: string
  beside: readonly OfYear[]
  indicators: readonly Indicator[]
  courses: readonly Course[]
}

/** One section, year by year: its figures, its challenges, and its texts side by side. */
export function SectionOverTime({ address, beside, indicators, courses, ...page }: Props) {
  const { section, years } = page
  return (
    <OverTimePage
      {...page}
      address={address}
      indicators={indicators}
      title={say('{title}, år for år', { title: section.title })}
      lead={fromReports(years)}
    >
      {indicators.length > 0 && <Numbers address={address} indicators={indicators} />}
      {courses.length > 0 && <Courses courses={courses} />}
      <Beside address={address} years={years} beside={beside} />
    </OverTimePage>
  )
}
