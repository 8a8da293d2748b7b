import type { SaveAnswer } from '@/lib/core/saving'
import { type Change, same } from '@/lib/core/tree'
import type { Put } from '../autosave'
import { fieldId } from '../place'

/** Words of an input method are not the person's yet; the field of a cell shows what is typed in it, whatever comes. */
const inCell = '.b-cell-input'

/** A moment for the field to write what was just ended. */
const settling = 50

/**
 * Knows when somebody is in the middle of something that must not change under their hands: a word of an
 * input method, a cell. Others' work in that very place waits until they are done.
 */
export function createHands() {
  let composing = false
  const begin = () => {
    composing = true
  }
  const end = () => {
    composing = false
  }
  /** Resolves when these places can change. */
  async function free(changes: readonly Change[]): Promise<void> {
    while (isHeld(changes, composing)) await release()
  }
  const events = { compositionstart: begin, compositionend: end, focusout: end }

  return {
    watch() {
      for (const [name, act] of Object.entries(events)) addEventListener(name, act)
      return () => {
        for (const [name, act] of Object.entries(events)) removeEventListener(name, act)
      }
    },
    free,
    /** The same way to save, whose answer waits too; while it does, `waiting` can say that it came. */
    hold(put: Put, waiting: (answer: SaveAnswer) => void): Put {
      return async (save) => {
        const outcome = await put(save)
        if (!outcome.ok) return outcome
        const news = others(save.changes, outcome.value.since)
        if (save.changes.length > 0 && isHeld(news, composing)) waiting(outcome.value)
        await free(news)
        return outcome
      }
    },
  }
}

const others = (mine: readonly Change[], since: readonly Change[]) =>
  since.filter(({ path, to }) => !mine.some((one) => same([...one.path], [...path]) && same(one.to, to)))

function isHeld(changes: readonly Change[], composing: boolean): boolean {
  const field = document.activeElement
  if (!field || !(composing || field.matches(inCell))) return false
  const place = field.closest('[id^="felt-"]')?.id
  return place !== undefined && changes.some(({ path }) => touch(fieldId(path), place))
}

const touch = (a: string, b: string) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)

function release(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      removeEventListener('compositionend', done)
      removeEventListener('focusout', done)
      setTimeout(resolve, settling)
    }
    addEventListener('compositionend', done)
    addEventListener('focusout', done)
  })
}
