import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { palettesOf } from '@/lib/core/colours'

/** "#fff" as "#ffffff" */
const full = (hex: string) => (hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex)
/** What is said of shapes and their texts. */
const drawn = /^(fill|stroke|font-size|font-weight|paint-order)/

const css = (name: string) => readFileSync(join('components', 'report', 'css', `${name}.css`), 'utf8')

/** By their names without the dashes. */
type Colours = Readonly<Record<string, string>>

/** What the public pages look like on paper: their colours, and of their drawings one sheet that each can bear with it. */
export type Look = { colours: Colours; sheet: string }

const tokens = coloursIn(css('tokens'))
const drawings = ['charts', 'exhibits'].map(css).join('')

/** The look in the main colour of a municipality, as its pages have it; empty: in our own. */
export function lookOf(colour: string): Look {
  const colours = { ...tokens, ...(colour !== '' && palettesOf(colour).light) }
  return { colours, sheet: plainRules(drawings, colours) }
}

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
export function plainRules(sheet: string, colours: Colours): string {
  const flat = sheet.replace(/\/\*.*?\*\//gs, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selectors = '', body = '']) => ({ selectors: chosen(selectors), body: said(body, colours) }))
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

function said(body: string, colours: Colours): string {
  return body
    .split(';')
    .map((one) => one.trim())
    .filter((one) => drawn.test(one))
    .map((one) => one.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colours[name] ?? ''))
    .join(';')
}
