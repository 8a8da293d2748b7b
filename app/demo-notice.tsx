/** Says on every page that nothing here is real. */
export function DemoNotice({ demo, name }: { demo: boolean; name: string }) {
  if (!demo) return null
  return (
    <aside className="b-demo" aria-label="Om installasjonen">
      <p className="b-wrap">Dette er en demonstrasjon. {name} er oppdiktet, og ingenting sendes ut.</p>
    </aside>
  )
}
