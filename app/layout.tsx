import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import './desk/desk.css'

export const metadata: Metadata = { title: { default: 'Beretning', template: '%s – Beretning' } }

// Each page carries the nonce of its own request.
export const dynamic = 'force-dynamic'

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nb">
      <body data-size="sm">{children}</body>
    </html>
  )
}
