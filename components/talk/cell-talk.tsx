'use client'

import type { Path } from '@/lib/core/blocks/kind'
import { Button } from '../ui/button'
import { useTalkChoices } from './choices'
import { TalkMark } from './mark'

/** What one can say about the chosen cell, and what was said. */
export function CellTalk({ path, name }: { path: Path; name: string }) {
  const choices = useTalkChoices(path)
  return (
    <>
      <TalkMark path={path} label={name} />
      {choices.map((choice) => (
        <Button
          key={choice.name}
          look="tertiary"
          small
          aria-label={`${choice.name}: ${name}`}
          onClick={choice.act}
        >
          {choice.name}
        </Button>
      ))}
    </>
  )
}
