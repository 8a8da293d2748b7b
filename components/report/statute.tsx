import type { PublicNode } from './model'

/** Below the text: which law the section answers, and where figures stand that are not surveyed every year. */
export function Statute({ section: { statute } }: { section: PublicNode }) {
  if (!statute) return null
  const { annual, laws, back } = statute
  return (
    <div className="statute meta small">
      {back.map(({ says, name, address }) => (
        <p key={says}>
          {says} gjøres annethvert år. De siste tallene står i <a href={address}>{name}</a>.
        </p>
      ))}
      <p>{annual ? `Del av årsberetningen. Svarer på ${laws}.` : `Svarer på ${laws}.`}</p>
    </div>
  )
}
