import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { NotHere } from '../../not-here'

export default async function FiguresNotFound() {
  await signedIn()
  return <NotHere says={say('Bestillingen finnes ikke, eller den er ikke til deg.')} />
}
