'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { say } from '@/lib/core/words/say'

/** The version of each section that this window has led its reader to. */
const seen = new Map<string, number>()

type Props = { id: string; number: number; since: number | undefined }

/** Tells that the version on the screen came while another was being read, and leads to what it changed. */
export function Renewed({ id, number, since }: Props) {
  const [before] = useState(() => seen.get(id) ?? number)
  const isLed = since === before
  useEffect(() => {
    if (isLed || !seen.has(id)) seen.set(id, number)
  }, [id, number, isLed])
  if (isLed || before === number) return null
  return (
    <Alert tone="warning" role="status">
      {say('Kapittelet er sendt på nytt siden du så versjon {number}.', { number: before })}{' '}
      <Link className="ds-link" href={`?siden=${before}`}>
        {say('Se hva som er endret siden versjon {number}', { number: before })}
      </Link>
    </Alert>
  )
}
