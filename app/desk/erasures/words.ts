import type { TagColor } from '@/components/ui/tag'
import type { ErasureState } from '@/lib/core/erasing'

const stateWords: Record<ErasureState, { name: string; color: TagColor }> = {
  asked: { name: 'Venter', color: 'warning' },
  done: { name: 'Fjernet', color: 'success' },
  dropped: { name: 'Avslått', color: 'neutral' },
}

type Decided = { state: ErasureState; askedBy: string; decidedBy: string | null }

/** Whoever asked took it back. */
export const isWithdrawn = ({ state, askedBy, decidedBy }: Decided): boolean =>
  state === 'dropped' && askedBy === decidedBy

export const tagOf = (erasure: Decided): { name: string; color: TagColor } =>
  isWithdrawn(erasure) ? { name: 'Trukket', color: 'neutral' } : stateWords[erasure.state]

/** Said before anything is taken out: how far it reaches. */
export const outOfReach = [
  'Sikkerhetskopier. De må ryddes av dem som drifter løsningen, eller slettes når de blir gamle.',
  'Arkivkopier og filer som noen har lastet ned, og åpne vinduer på folks egne maskiner til de lastes på nytt.',
  'Søkemotorer og andre nettsteder. De henter sidene på nytt etter en tid; be dem om å slette kopien hvis det haster.',
  'Bilder og vedlegg som en leser nylig har sett: de kan ligge i leserens egen nettleser.',
]
