import { say } from '@/lib/core/words/say'

/** Says on every page that nothing here is real. */
export function DemoNotice({ demo, name }: { demo: boolean; name: string }) {
  if (!demo) return null
  return (
    <aside className="b-demo" aria-label={say('Om installasjonen')}>
      <p className="b-wrap">
        {say('Dette er en demonstrasjon. {name} er oppdiktet, og ingenting sendes ut.', { name })}
      </p>
    </aside>
  )
}
