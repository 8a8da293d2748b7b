import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { NotHere } from '../../not-here'

export default async function SectionNotFound() {
  await signedIn()
  return <NotHere says={say('Siden finnes ikke, eller du har ikke tilgang til den.')} />
}
