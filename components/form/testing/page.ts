import type { OpenedSection } from '@/lib/core/opened'
import type { Content } from '@/lib/core/section'
import type { Change } from '@/lib/core/tree'
import { createAutosave, type Put } from '../autosave'
import type { Kept } from '../kept'
import { createStore } from '../store'

export type Page = ReturnType<typeof openPage>

/** A page of one person, without a browser: `kept` is what lies in its drawer. */
export function openPage(content: Content, put: Put) {
  const store = createStore({
    content,
    version: 0,
    savedAt: null,
    collisions: [],
  } as unknown as OpenedSection)
  const page = { kept: null as Kept | null }
  const drawer = {
    keep: async (kept: Kept | null) => {
      page.kept = kept
    },
    close() {},
  }
  const autosave = createAutosave({ me: 'kari', store, put, drawer })
  const writes = (changes: readonly Change[]) => {
    store.write(changes)
    autosave.typed()
  }
  return Object.assign(page, { store, autosave, writes })
}
