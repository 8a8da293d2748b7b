import type { PublicReport } from '@/components/report/model'
import { picturedFigures } from '@/components/report/preview-picture'
import { pictureHeight, pictureWidth } from '@/components/report/sharing'
import type { YearFigure } from '@/components/report/year-in-figures'
import { palettesOf } from '@/lib/core/colours'
import { atMost, cut, wrapped } from './fit'
import type { Letters, Setting } from './letters'

/** The colours of the cover and of the page below it (components/report/css/tokens.css), in the light. */
const colours = {
  on: '#fff',
  paper: '#fff',
  ink: '#12201f',
  muted: '#4b5b5a',
}

/** Those that follow the municipality's own; without one, ours. */
const mainOf = (colour: string) =>
  colour === '' ? { cover: '#003f46', accent: '#00565e' } : palettesOf(colour).light

const margin = 72
const inner = pictureWidth - 2 * margin
/** Large letters stand close, as on the cover. */
const spacing = -0.045
/** Between the title and its year, in parts of the size. */
const gap = 0.26

/** The picture of a report, all of it outlines: whose it is, what it is called, and the figures of the year. */
export function pictureSvg(report: PublicReport, letters: Letters): string {
  const figures = picturedFigures(report)
  const { cover, accent } = mainOf(report.installation.colour)
  const fold = figures.length > 0 ? 404 : pictureHeight
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidth}" height="${pictureHeight}">`,
    `<path fill="${colours.paper}" d="M0 0h${pictureWidth}v${pictureHeight}H0z"/>`,
    `<path fill="${cover}" d="M0 0h${pictureWidth}v${fold}H0z"/>`,
    brand(report.installation.name, letters),
    title(report, fold, figures.length > 0 ? 3 : 5, letters),
    ...figures.map((one, i) => figure(one, { i, fold, accent }, letters)),
    '</svg>',
  ].join('')
}

const filled = (colour: string, d: string) => `<path fill="${colour}" d="${d}"/>`

/** The mark of the page, and the name beside it. */
function brand(name: string, letters: Letters): string {
  const setting: Setting = { size: 32, weight: 700 }
  const said = cut(name, inner - 68, (text) => letters.widthOf(text, setting))
  const mark = `<path fill="none" stroke="${colours.on}" stroke-width="3.4" d="M76 60v35M85 91h26M85 82h19M85 72h19" transform="translate(0 -2)"/>`
  return mark + filled(colours.on, letters.outline(said, margin + 64, 87, setting))
}

/** As large as it can be in two lines, the year in a lighter weight behind it. */
function title({ title, year }: PublicReport, fold: number, most: number, letters: Letters): string {
  const hasYear = title.includes(String(year))
  const word = title.endsWith(String(year)) ? title.slice(0, -4).trim() || title : title
  const behind = hasYear && word === title ? '' : String(year)
  const { size, lines } = set(word, behind, most, letters)
  const setting = (weight: 400 | 700): Setting => ({ size, weight, spacing })
  const step = size * 0.98
  const middle = 110 + (fold - 110) / 2
  const first = middle + size * 0.36 - ((lines.length - 1) * step) / 2
  return lines
    .map(({ bold, light }, i) => {
      const y = first + i * step
      const after = margin + (bold ? letters.widthOf(bold, setting(700)) + size * gap : 0)
      return (
        filled(colours.on, letters.outline(bold, margin, y, setting(700))) +
        (light ? filled(colours.on, letters.outline(light, after, y, setting(400))) : '')
      )
    })
    .join('')
}

type Line = { bold: string; light: string }

function set(word: string, year: string, most: number, letters: Letters): { size: number; lines: Line[] } {
  for (let size = 150; size > 64; size -= 6) {
    const lines = lineUp(word, year, size, letters)
    if (lines.length === 1 || (lines.length === 2 && size <= 112)) return { size, lines }
  }
  return { size: 64, lines: lineUp(word, year, 64, letters, most) }
}

function lineUp(word: string, year: string, size: number, letters: Letters, most = 9): Line[] {
  const bold = (text: string) => letters.widthOf(text, { size, weight: 700, spacing })
  const light = letters.widthOf(year, { size, weight: 400, spacing })
  const lines = atMost(wrapped(word, inner, bold), year ? most - 1 : most, inner, bold)
  const last = lines.at(-1) ?? ''
  const fits = year === '' || bold(last) + size * gap + light <= inner
  return [
    ...lines.map((text, i) => ({ bold: text, light: fits && i === lines.length - 1 ? year : '' })),
    ...(fits ? [] : [{ bold: '', light: year }]),
  ]
}

/** One of at most three figures, side by side below the cover. */
function figure(
  { figure: { label, value, unit } }: YearFigure,
  { i, fold, accent }: { i: number; fold: number; accent: string },
  letters: Letters,
): string {
  const width = (inner - 2 * 48) / 3
  const x = margin + i * (width + 48)
  const name: Setting = { size: 22, weight: 700 }
  const large: Setting = { size: 72, weight: 700, spacing: -0.03 }
  const small: Setting = { size: 20, weight: 400 }
  const said = cut(value, width, (text) => letters.widthOf(text, large))
  const after = x + letters.widthOf(said, large) + 14
  const unitBeside = letters.widthOf(unit, small) <= x + width - after
  const below = cut(unit, width, (text) => letters.widthOf(text, small))
  return [
    `<path fill="${colours.ink}" d="M${x} ${fold + 44}h${width}v3H${x}z"/>`,
    filled(
      colours.ink,
      letters.outline(
        cut(label, width, (text) => letters.widthOf(text, name)),
        x,
        fold + 84,
        name,
      ),
    ),
    filled(accent, letters.outline(said, x, fold + 160, large)),
    unitBeside
      ? filled(colours.ink, letters.outline(unit, after, fold + 160, small))
      : filled(colours.muted, letters.outline(below, x, fold + 194, small)),
  ].join('')
}
