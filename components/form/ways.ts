import type { AskingWays } from '../asking/context'
import type { LinkingWays } from '../linking/context'
import type { TalkActs } from '../talk/talking'
import type { SignIn } from './again'
import type { Put } from './autosave'
import type { Resolve } from './collisions'
import type { HideHint } from './hints'
import type { Live } from './live/live'
import type { Reopen } from './reading'
import type { Submit } from './submit'
import type { PictureWays } from './with-pictures'

/** All the ways of one section to the server. They come in from outside. */
export type Ways = {
  put: Put
  live: Live
  pictures: PictureWays
  linking: LinkingWays
  asking: AskingWays
  talk: TalkActs
  resolve: Resolve
  hideHint: HideHint
  submit: Submit
  reopen: Reopen
  signIn: SignIn
}
