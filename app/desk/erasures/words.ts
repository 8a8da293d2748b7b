import type { TagColor } from '@/components/ui/tag'
import type { ErasureState } from '@/lib/core/erasing'
import { say, words } from '@/lib/core/words/say'

const stateWords = words<Record<ErasureState, string>>({
  asked: 'Venter',
  done: 'Fjernet',
  dropped: 'Avslått',
})
const colors: Record<ErasureState, TagColor> = { asked: 'warning', done: 'success', dropped: 'neutral' }

type Decided = { state: ErasureState; askedBy: string; decidedBy: string | null }

/** Whoever asked took it back. */
export const isWithdrawn = ({ state, askedBy, decidedBy }: Decided): boolean =>
  state === 'dropped' && askedBy === decidedBy

export const tagOf = (erasure: Decided): { name: string; color: TagColor } => ({
  name: isWithdrawn(erasure) ? say('Trukket') : stateWords[erasure.state],
  color: colors[erasure.state],
})

/** Said before anything is taken out: how far it reaches. */
export const outOfReach = (): string[] => [
  say('Sikkerhetskopier. De må ryddes av dem som drifter løsningen, eller slettes når de blir gamle.'),
  say(
    'Arkivkopier og filer som noen har lastet ned, og åpne vinduer på folks egne maskiner til de lastes på nytt.',
  ),
  say(
    'Søkemotorer og andre nettsteder. De henter sidene på nytt etter en tid; be dem om å slette kopien hvis det haster.',
  ),
  say('Bilder og vedlegg som en leser nylig har sett: de kan ligge i leserens egen nettleser.'),
]
