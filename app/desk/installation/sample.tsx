'use client'

import { useWatch } from 'react-hook-form'
import { hex, palettesOf, tooLight } from '@/lib/core/colours'
import { say } from '@/lib/core/words/say'

/** How the colour looks on the public pages, in the light and in the dark, while it is being chosen. */
export function ColourSample() {
  const colour = useWatch({ name: 'colour' })
  if (typeof colour !== 'string' || !hex.test(colour) || tooLight(colour)) return null
  const { light, dark } = palettesOf(colour)
  // Colours by style: the desk has one of its own for texts in drawings.
  return (
    <svg
      viewBox="0 0 400 96"
      className="b-sample"
      role="img"
      aria-label={say('Slik blir fargen på de offentlige sidene, lyst og mørkt')}
    >
      {[
        { at: 0, paper: '#ffffff', palette: light },
        { at: 200, paper: '#0e1618', palette: dark },
      ].map(({ at, paper, palette }) => (
        <g key={at}>
          <rect x={at} width="200" height="96" fill={paper} />
          <rect x={at} width="200" height="56" fill={palette.cover} />
          <text x={at + 16} y="27" style={{ fill: '#ffffff' }} fontSize="18" fontWeight="700">
            {say('Årsrapport')}
          </text>
          <text x={at + 16} y="46" style={{ fill: palette['on-muted'] }} fontSize="12">
            {say('Avgitt')}
          </text>
          <text x={at + 16} y="82" style={{ fill: palette.accent }} fontSize="14" textDecoration="underline">
            {say('Les mer om året')}
          </text>
        </g>
      ))}
    </svg>
  )
}
