import { nanoid } from 'nanoid'
import type { Live } from '@/components/form/live/live'
import { createHub } from './hub'
import { standby } from './standby'

const tab = nanoid()
let hub: ReturnType<typeof createHub> | undefined

/** What happens in the sections that this page shows, and where it is itself. One for the whole page. */
export const live: Live = {
  tab,
  watch(section, listener) {
    hub ??= createHub(tab)
    return hub.watch(section, listener)
  },
  arrive: (section, me) => standby(section, me, tab),
}
