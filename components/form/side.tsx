'use client'

import { useState } from 'react'
import { aroundOf, type OpenedSection } from '@/lib/core/opened'
import { say } from '@/lib/core/words/say'
import { OwedFigures } from '../asking/owed'
import { useTalkTab } from '../talk/tab'
import { type Tab, Tabs } from '../ui/tabs'
import { GuidancePanel } from './guidance'
import { type HideHint, Hints } from './hints'
import { Lacking } from './lacking'
import { LastYear } from './last-year'
import type { Writing } from './writing'

type SideProps = { opened: OpenedSection; writing: Writing; hideHint: HideHint }

/** Beside the form: what is lacking, always in sight; below it, what is at hand while one writes. */
export function Side({ opened, writing, hideHint }: SideProps) {
  const tabs: Tab[] = []
  if (opened.last) {
    const name = say('Fra {year}', { year: String(opened.last.year) })
    tabs.push({
      id: 'last',
      name,
      panel: <LastYear section={opened.id} asked={opened.last} writing={writing} year={opened.report.year} />,
    })
  }
  tabs.push({
    id: 'guidance',
    name: say('Veiledning'),
    panel: <GuidancePanel guidance={opened.guidance} answers={opened.answers} store={writing.store} />,
  })
  // Whoever begins looks first at what is asked for.
  const begins = opened.state === 'blank' && (opened.guidance.guidance !== '' || opened.answers.length > 0)
  const [open, setOpen] = useState(begins ? 'guidance' : (tabs[0]?.id ?? ''))
  tabs.push(...useTalkTab(setOpen))

  return (
    <div className="b-side">
      <Lacking store={writing.store} around={aroundOf(opened)} />
      <OwedFigures store={writing.store} />
      <Hints writing={writing} year={opened.report.year} hidden={opened.hiddenHints} hide={hideHint} />
      <div className="b-panel">
        <Tabs label={say('Ved siden av skjemaet')} tabs={tabs} open={open} onOpen={setOpen} />
      </div>
    </div>
  )
}
