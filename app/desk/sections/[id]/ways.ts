import type { Ways } from '@/components/form/ways'
import { reach } from '@/components/ui/reach'
import { signInHere } from '../../../(auth)/actions'
import { live } from '../../live/live'
import { putDraft } from '../../put-draft'
import {
  hideHintAction,
  linkSourceAction,
  linkTargetsAction,
  moveAction,
  resolveAction,
  showHintAction,
} from './actions'
import { askingWays } from './figures/ways'
import { pictureWays } from './send-picture'
import { talkActs } from './talk/acts'

/** All the ways of one section to the server, for one person. */
export function waysOf(id: string, me: string): Ways {
  return {
    put: putDraft(`/api/desk/sections/${id}/draft`),
    live,
    pictures: pictureWays(id, me),
    linking: {
      targets: (section) => reach(() => linkTargetsAction({ id: section })),
      source: (section) => reach(() => linkSourceAction({ id: section })),
    },
    asking: askingWays(id, me),
    talk: talkActs(id, me),
    resolve: (choice) => reach(() => resolveAction({ id, ...choice }, me)),
    hideHint: ({ hint, hide }) => reach(() => (hide ? hideHintAction : showHintAction)({ id, hint }, me)),
    submit: ({ version }) => reach(() => moveAction({ id, move: 'submit', seen: version, note: '' }, me)),
    reopen: (move) => reach(() => moveAction({ id, ...move, note: '' }, me)),
    signIn: (way, form) => reach(() => signInHere(way, form)),
  }
}
