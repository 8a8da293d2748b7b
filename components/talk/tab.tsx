import { useLayoutEffect } from 'react'
import { say } from '@/lib/core/words/say'
import type { Tab } from '../ui/tabs'
import { openCount, TalkPanel } from './panel'
import { useTalk, useTalkScene } from './talking'

/** The tab beside the form in which people talk; none where nobody does. */
export function useTalkTab(open: (id: string) => void): Tab[] {
  const count = useTalkScene(openCount, 0)
  const asked = useTalkScene((scene) => scene.asked, 0)
  const begun = useTalkScene((scene) => scene.begun !== null, false)
  const talks = useTalk() !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens when it is asked for, whoever opens it
  useLayoutEffect(() => {
    if (asked > 0 || begun) open('talk')
  }, [asked, begun])
  return talks ? [{ id: 'talk', name: say('Kommentarer'), count, panel: <TalkPanel /> }] : []
}
