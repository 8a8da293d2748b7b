import { clampChroma, formatHex, type Oklch, oklch, wcagContrast } from 'culori'

/** A colour as it is kept: "#00565e". */
export const hex = /^#[0-9a-f]{6}$/i

/** Grounds of the public pages (components/report/css/tokens.css) that text in the main colour stands on. */
const grounds = { white: '#ffffff', tint: '#eef4f3', dark: '#0e1618' } as const

/** WCAG 2.2, 1.4.3: text against its ground. */
const least = 4.5

const of = (colour: string): Oklch => oklch(colour) as Oklch
const asHex = (colour: Oklch): string => formatHex(clampChroma(colour, 'oklch')) as string

/** The same hue, lighter or darker: `l` from 0 (black) to 1 (white). */
const withLightness = (colour: Oklch, l: number): string => asHex({ ...colour, l })

/** Between two colours that stand on each other: from 1 (the same) to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other)

const isDarkEnough = (colour: string) =>
  contrast(colour, grounds.white) >= least && contrast(colour, grounds.tint) >= least

/** Why a main colour cannot be used, and the closest of the same hue that can; null: it can. */
export function tooLight(colour: string): { contrast: number; proposal: string } | null {
  if (isDarkEnough(colour)) return null
  const main = of(colour)
  let l = main.l
  while (l > 0 && !isDarkEnough(withLightness(main, l))) l -= 0.005
  return {
    contrast: Math.min(contrast(colour, grounds.tint), contrast(colour, grounds.white)),
    proposal: withLightness(main, l),
  }
}

/** What the public pages take from the main colour, on light ground and in the dark. */
export type Palette = Record<'accent' | 'cover' | 'on-muted' | 'on-hair' | 'hatch', string>

export function palettesOf(colour: string): { light: Palette; dark: Palette } {
  const main = of(colour)
  let bright = 0.8
  while (bright < 0.98 && contrast(withLightness(main, bright), grounds.dark) < 7) bright += 0.01
  const accent = withLightness({ ...main, c: Math.min(main.c, 0.09) }, bright)
  return {
    light: { accent: colour, ...coverOf(withLightness(main, Math.min(main.l, 0.34))), hatch: `${colour}3d` },
    dark: { accent, ...coverOf(withLightness(main, 0.27)), hatch: `${accent}42` },
  }
}

/** The cover of a front page, and what stands on it beside white. */
function coverOf(cover: string): Pick<Palette, 'cover' | 'on-muted' | 'on-hair'> {
  const ground = of(cover)
  const pale = { ...ground, c: Math.min(ground.c, 0.04) }
  return { cover, 'on-muted': withLightness(pale, 0.87), 'on-hair': withLightness(ground, ground.l + 0.15) }
}
