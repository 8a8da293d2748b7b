import type { AskingWays } from '@/components/asking/context'
import { reach } from '@/components/ui/reach'
import {
  askAction,
  askableAction,
  changeRequestAction,
  sectionRequestsAction,
  withdrawAction,
} from './actions'

/** The ways to the server for figures that a section asks others for. */
export function askingWays(id: string, me: string): AskingWays {
  return {
    list: () => reach(() => sectionRequestsAction({ id })),
    askable: () => reach(() => askableAction({ id })),
    ask: (input) => reach(() => askAction({ id, ...input }, me)),
    change: (input) => reach(() => changeRequestAction({ id, ...input }, me)),
    withdraw: (request) => reach(() => withdrawAction({ id, request }, me)),
  }
}
