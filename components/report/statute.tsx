import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'
import type { PublicNode } from './model'

/** Below the text: which law the section answers, and where figures stand that are not surveyed every year. */
export function Statute({ section: { statute } }: { section: PublicNode }) {
  if (!statute) return null
  const { annual, laws, back } = statute
  return (
    <div className="statute meta small">
      {back.map(({ says, name, address }) => (
        <p key={says}>
          <Said
            of="{says} gjøres annethvert år. De siste tallene står i {place}."
            with={{ says, place: <a href={address}>{name}</a> }}
          />
        </p>
      ))}
      <p>
        {annual
          ? say('Del av årsberetningen. Svarer på {laws}.', { laws })
          : say('Svarer på {laws}.', { laws })}
      </p>
    </div>
  )
}
