import type { Anchor } from '@/lib/core/anchors'
import type { Content } from '@/lib/core/section'
import type { Talk } from '@/lib/core/talk'
import { type Placed, placed } from '@/lib/core/talk/standings'

/** A thread that is being begun: about what, and whether another wording is proposed. */
export type Begun = { anchor: Anchor; proposing: boolean }

export type TalkScene = {
  talk: Talk
  /** In reading order, each where it stands now. */
  threads: readonly Placed[]
  begun: Begun | null
  /** The thread that was asked for last. */
  shown: string | null
  /** Those in which this person has begun an answer: they stay in sight when somebody ends them. */
  answering: readonly string[]
  /** Grows each time somebody asks for the panel. */
  asked: number
}

export type TalkStore = ReturnType<typeof createTalkStore>

/** What is said about a section, and where it stands in the content as it is now. */
export function createTalkStore(talk: Talk, content: Content) {
  let followed = content
  let scene: TalkScene = {
    talk,
    threads: placed(talk.threads, content),
    begun: null,
    shown: null,
    answering: [],
    asked: 0,
  }
  const listeners = new Set<() => void>()

  function show(part: Partial<TalkScene>) {
    scene = { ...scene, ...part }
    for (const listener of listeners) listener()
  }

  return {
    now: () => scene,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    take: (talk: Talk) => show({ talk, threads: placed(talk.threads, followed) }),
    follow(content: Content) {
      if (content === followed) return
      followed = content
      if (scene.threads.length > 0) show({ threads: placed(scene.talk.threads, content) })
    },
    begin: (begun: Begun) => show({ begun, shown: null, asked: scene.asked + 1 }),
    /** The same after a reload: nobody asked for it just now, so that no focus moves. */
    goOn: (begun: Begun) => show({ begun }),
    leave: () => show({ begun: null }),
    answer: (thread: string) => show({ answering: [...scene.answering, thread] }),
    open: (thread: string) => show({ shown: thread, asked: scene.asked + 1 }),
  }
}
