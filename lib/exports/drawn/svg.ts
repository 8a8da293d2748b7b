import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Look } from './style'

/** An SVG of the public pages as a file of its own: it bears its look and its type with it. */
export function svgOf(element: ReactElement, { sheet }: Look): string {
  const [svg = ''] = /<svg.*<\/svg>/s.exec(renderToStaticMarkup(element)) ?? []
  const around = 'xmlns="http://www.w3.org/2000/svg" font-family="Inter" font-size="15"'
  return svg
    .replace(/<(title|desc)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<svg[^>]*>/, (tag) => `<svg ${around} ${boxIn(tag)}><style>${sheet}</style>`)
}

const boxIn = (tag: string) => /viewBox="[^"]*"/.exec(tag)?.[0] ?? ''
