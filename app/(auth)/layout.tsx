import type { ReactNode } from 'react'
import { currentActor } from '@/lib/actor'
import { thisInstallation } from '@/lib/installation'
import { DemoNotice } from '../demo-notice'
import '../desk/desk.css'

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const [{ demo, name }] = await Promise.all([thisInstallation(), currentActor()])
  return (
    <div data-size="sm">
      <DemoNotice demo={demo} name={name} />
      {children}
    </div>
  )
}
