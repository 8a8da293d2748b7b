import { reportName } from '@/components/report/names'
import { IndicatorOverTime } from '@/components/report/over-time/indicator'
import { SectionOverTime } from '@/components/report/over-time/section'
import { coursesOf } from '@/lib/core/over-time/challenges'
import { followable, indicatorsOf } from '@/lib/core/over-time/indicators'
import { besides, overTimeWish } from '@/lib/core/over-time/wish'
import { type Address, pageAddress } from '@/lib/editions/addresses'
import type { Answer } from '@/lib/editions/answer'
import { drawn, unavailable } from '@/lib/editions/notices'
import { publishedAt } from '@/lib/editions/sections'
import { turns } from '@/lib/turns'
import { throughTheYears } from './find'

/** A page is made of the contents of many years: few at once, and others wait. */
const inTurn = turns({ most: 2, room: 40 })

/** Below a section's address: the same section in every year. */
const below = '/over-tid'

export const isOverTime = (path: string) => path.endsWith(below)

type Asked = { slug: string; address: Address; path: string; query: URLSearchParams }

/** A section of the current edition through all published reports, or one of its indicators alone. Null: there is none here. */
export async function overTime(asked: Asked): Promise<Answer | null> {
  if (!isOverTime(asked.path)) return null
  return inTurn(async () => ({ found: await drawnFor(asked) })).then((done) =>
    done ? done.found : unavailable(),
  )
}

async function drawnFor({ slug, address, path, query }: Asked): Promise<Answer | null> {
  if (!address.current) return null
  const stands = path.slice(0, -below.length)
  const here = await publishedAt(address.current.id, stands)
  if (!here) return null
  const wish = overTimeWish.parse({ ar: query.getAll('ar'), tall: query.get('tall') ?? '' })
  const years = await throughTheYears(here)
  const section = {
    report: { name: reportName(address), slug },
    name: `${here.number} ${here.title}`,
    title: here.title,
    address: pageAddress(slug, stands),
  }
  const shared = { section, years, address: pageAddress(slug, path) }
  return drawn(
    200,
    async (house) => {
      const indicators = followable(indicatorsOf(years))
      const indicator = indicators.find(({ row }) => row === wish.tall)
      return indicator ? (
        <IndicatorOverTime {...house} {...shared} indicator={indicator} />
      ) : (
        <SectionOverTime
          {...house}
          {...shared}
          beside={besides(years, wish)}
          indicators={indicators}
          courses={coursesOf(years)}
        />
      )
    },
    { language: address.language },
  )
}
