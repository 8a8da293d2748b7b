import type { ReactNode } from 'react'
import { thisInstallation } from '@/lib/installation'
import { DemoNotice } from '../demo-notice'
import '../desk/desk.css'

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const { demo, name } = await thisInstallation()
  return (
    <div data-size="sm">
      <DemoNotice demo={demo} name={name} />
      {children}
    </div>
  )
}
