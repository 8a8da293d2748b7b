import { type Palette, palettesOf } from '@/lib/core/colours'

/** The stylesheet in a municipality's own colour; without one, as it is. */
export function branded(css: string, colour: string): string {
  if (colour === '') return css
  const { light, dark } = palettesOf(colour)
  return `${css}:root{${rules(light)}}@media screen and (prefers-color-scheme:dark){:root{${rules(dark)}}}`
}

const rules = (palette: Palette) =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
