import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type Tone = 'info' | 'success' | 'warning' | 'danger'

const icons: Record<Tone, IconName> = {
  info: 'warning',
  success: 'approved',
  warning: 'warning',
  danger: 'warning',
}

type AlertProps = {
  tone?: Tone
  icon?: IconName
  role?: 'alert' | 'status'
  action?: ReactNode
  children: ReactNode
}

/** A message that stays. `role` only where it appears while the page is open. */
export function Alert({ tone = 'info', icon = icons[tone], role, action, children }: AlertProps) {
  return (
    <div className="b-alert" data-tone={tone} role={role}>
      <Icon name={icon} />
      <div>{children}</div>
      {action}
    </div>
  )
}
