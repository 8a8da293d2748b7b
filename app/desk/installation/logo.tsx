'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { reach } from '@/components/ui/reach'
import type { Logo } from '@/lib/core/installation'
import { done, type Outcome } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { takeLogoDownAction } from './actions'

/** The coat of arms or logo in the head of every public page: shown, replaced, taken down. */
export function LogoField({ logo }: { logo: Logo | null }) {
  const { refresh } = useRouter()
  const [says, setSays] = useState('')
  const [busy, start] = useTransition()
  const go = (work: () => Promise<Outcome<unknown>>) =>
    start(async () => {
      const outcome = await reach(work)
      setSays(outcome.ok ? '' : outcome.refusal.says)
      if (outcome.ok) refresh()
    })
  return (
    <div className="b-stacked">
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      {logo && (
        <div className="b-row">
          <img
            className="b-logo"
            src={`/_b/${logo.name}`}
            alt={say('Logoen som vises i dag')}
            width={(64 * logo.width) / logo.height}
            height={64}
          />
          <Button
            look="tertiary"
            disabled={busy}
            onClick={() => go(() => takeLogoDownAction({ name: logo.name }))}
          >
            {say('Fjern logoen')}
          </Button>
        </div>
      )}
      <TextField
        key={logo?.name}
        label={logo ? say('Bytt logo') : say('Kommunevåpen eller logo')}
        hint={say('PNG, JPEG eller WebP. Den vises 40 punkter høy på hvit bunn, ved siden av navnet.')}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/avif,image/gif"
        aria-busy={busy}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) go(() => send(file))
        }}
      />
    </div>
  )
}

async function send(file: File): Promise<Outcome<unknown>> {
  const response = await fetch('/api/desk/installation/logo', { method: 'POST', body: file })
  return response.ok ? done() : { ok: false, refusal: (await response.json()).refusal }
}
