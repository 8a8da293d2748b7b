import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { exists } from '@/lib/core/places'
import type { Content } from '@/lib/core/section'
import type { Talk } from '@/lib/core/talk'
import type { Node } from '@/lib/core/tree'
import { read, write } from '../ui/kept'
import { refreshing } from './refreshing'
import { type Begun, createTalkStore } from './store'
import type { Talking } from './talking'

type Given = Pick<Talking, 'me' | 'acts' | 'content' | 'settle' | 'onChanged' | 'mayWrite'> & {
  section: string
  talk: Talk
}

/** What is said about a section, for as long as its page is open. */
export function useTalking(given: Given): Talking {
  const latest = useRef(given)
  latest.current = given
  const [store] = useState(() => createTalkStore(given.talk, given.content()))
  const { me, acts, section, mayWrite } = given
  const talking = useMemo<Talking>(
    () => ({
      store,
      me,
      acts,
      mayWrite,
      drawer: `beretning/talk/${me}/${section}`,
      content: () => latest.current.content(),
      settle: () => latest.current.settle(),
      onChanged: () => latest.current.onChanged(),
      refresh: refreshing(acts, store.take),
    }),
    [store, me, acts, section, mayWrite],
  )
  useEffect(() => store.take(given.talk), [store, given.talk])
  useNews(talking)
  useGoingOn(talking)
  return talking
}

/** Looks for news when the page is come back to, and opens the thread that the address names. */
function useNews({ store, refresh }: Talking) {
  useEffect(() => {
    const seen = () => void (document.visibilityState === 'visible' && refresh())
    const named = () => {
      const [, thread] = location.hash.match(/^#kommentar-(.+)$/) ?? []
      if (thread) store.open(thread)
    }
    named()
    addEventListener('focus', seen)
    addEventListener('hashchange', named)
    document.addEventListener('visibilitychange', seen)
    return () => {
      removeEventListener('focus', seen)
      removeEventListener('hashchange', named)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [store, refresh])
}

/** A thread that was being begun when the page went is still being begun when it comes back. */
function useGoingOn({ store, drawer, content }: Talking) {
  useEffect(() => {
    const key = `${drawer}/begun`
    const found = read(key) as Begun | null
    if (found && exists(content() as unknown as Node, found.anchor.path)) store.goOn(found)
    return store.subscribe(() => {
      const { begun } = store.now()
      write(key, begun && JSON.stringify(begun))
    })
  }, [store, drawer, content])
}

/** Follows the content while it is written, when there is time. */
export function useFollowing({ store }: Talking, content: Content) {
  const later = useDeferredValue(content)
  useEffect(() => store.follow(later), [store, later])
}
