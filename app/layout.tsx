import type { Metadata } from 'next'
import Script from 'next/script'
import type { ReactNode } from 'react'
import { currentActor } from '@/lib/actor'
import { spoken } from '@/lib/core/words/spoken'
import { thisInstallation } from '@/lib/installation'
import { wordsAddress } from '@/lib/words-served'
import { OneLanguage } from './one-language'
import './desk/desk.css'

export const metadata: Metadata = { title: { default: 'Beretning', template: '%s – Beretning' } }

// Each page carries the nonce of its own request.
export const dynamic = 'force-dynamic'

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Who asks decides the language, and the installation what units are called. Where that cannot be found out, the page
  // itself tells why.
  await Promise.all([currentActor(), thisInstallation()]).catch(() => null)
  const { language } = spoken()
  const words = wordsAddress(language)
  return (
    <html lang={language}>
      <body data-size="sm">
        {words && <Script src={words} strategy="beforeInteractive" />}
        <OneLanguage language={language} />
        {children}
      </body>
    </html>
  )
}
