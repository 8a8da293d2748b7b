import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** "#fff" as "#ffffff" */
const full = (hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex)
/** What is said of shapes and their texts. */
const drawn = /^(fill|stroke|font-size|font-weight|paint-order)/

const css = (name: string) => readFileSync(join('components', 'report', 'css', `${name}.css`), 'utf8')

/** The colours of the public pages on paper, by their names without the dashes. */
export const colours: Readonly<Record<string, string>> = coloursIn(css('tokens'))

/** What drawings look like on the public pages, as one sheet that a drawing can bear with it. */
export const drawingStyle: string = ['charts', 'exhibits'].map((name) => plainRules(css(name))).join('')

/** Those of the first `:root`, which paper has too. */
export function coloursIn(tokens: string): Record<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? ''
  return Object.fromEntries(
    [...root.matchAll(/--([\w-]+):\s*(#[0-9a-f]+)/gi)].map(([, name, value]) => [name, full(value ?? '')]),
  )
}

/**
 * The rules that say how shapes and their texts are drawn, without variables, media and `:is`, which drawings outside
 * a browser do not know.
 */
export function plainRules(sheet: string): string {
  const flat = sheet.replace(/\/\*.*?\*\//gs, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selectors = '', body = '']) => ({ selectors: chosen(selectors), body: said(body) }))
    .filter(({ selectors, body }) => selectors !== '' && body !== '')
    .map(({ selectors, body }) => `${selectors}{${body}}`)
    .join('')
}

/** Classes and elements of drawings; what is laid out by its surroundings is left behind. */
function chosen(selectors: string): string {
  return selectors
    .replace(/([\w.]*):is\(([^)]*)\)/g, (_, before: string, list: string) =>
      list
        .split(',')
        .map((one) => before + one.trim())
        .join(','),
    )
    .split(',')
    .map((one) => one.trim())
    .filter((one) => /^(rect|path|circle|text|line)?(\.[\w-]+)?$/.test(one))
    .join(',')
}

function said(body: string): string {
  return body
    .split(';')
    .map((one) => one.trim())
    .filter((one) => drawn.test(one))
    .map((one) => one.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colours[name] ?? ''))
    .join(';')
}
