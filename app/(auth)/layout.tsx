import type { ReactNode } from 'react'
import { thisInstallation } from '@/lib/installation'
import '../desk/desk.css'

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const { demo, name } = await thisInstallation()
  return (
    <div data-size="sm">
      {demo && (
        <aside className="b-demo" aria-label="Om installasjonen">
          <p className="b-wrap">Dette er en demonstrasjon. {name} er oppdiktet, og ingenting sendes ut.</p>
        </aside>
      )}
      {children}
    </div>
  )
}
