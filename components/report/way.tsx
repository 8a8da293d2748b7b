import { say } from '@/lib/core/words/say'

type Step = { name: string; address: string; lang?: string }

/** The way down to a page that is no part of an edition: what stands above it, and itself. */
export function Way({ above, here }: { above: readonly Step[]; here: string }) {
  return (
    <nav className="crumbs" aria-label={say('Brødsmuler')}>
      <ol>
        {above.map(({ name, address, lang }) => (
          <li key={address} lang={lang}>
            <a href={address}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
