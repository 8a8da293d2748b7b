import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { decode } from '@/lib/core/importing/decode'
import { deepestTree, type Element, element } from '@/lib/core/importing/document/tree'
import { type Plain, say } from '@/lib/core/words/say'
import { broken, Unreadable } from './unreadable'

const declares =
  'Filen har egne definisjoner (DTD), som ikke hører hjemme i et dokument: lagre den på nytt, og prøv igjen.'
const tooDeep =
  'Dokumentet er nøstet dypere enn noe dokument trenger, for eksempel med tabeller i tabeller, og kan ikke leses.'

type Hears = {
  open?: (name: string, given: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** Reads XML from its beginning to its end. Nothing in it can define, fetch or nest without end. */
export function readXml(xml: string, hears: Hears): void {
  const parser = new SaxesParser()
  let depth = 0
  const fail = (says: Plain) => {
    throw new Unreadable(say(says))
  }
  parser.on('error', () => fail(broken))
  parser.on('doctype', () => fail(declares))
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (++depth > deepestTree) fail(tooDeep)
    hears.open?.(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    hears.close?.(name)
  })
  parser.on('text', (text) => hears.text?.(text))
  parser.on('cdata', (text) => hears.text?.(text))
  parser.write(xml).close()
}

/** The text of an XML part. */
export function xmlText(bytes: Uint8Array): string {
  const text = decode(bytes)
  if (text === null) throw new Unreadable(broken)
  return text
}

/** XML as a tree, its names as they are written. */
export function xmlTree(xml: string): Element {
  const root = element('')
  const open = [root]
  readXml(xml, {
    open: (name, given) => {
      const made = element(name, given)
      open.at(-1)!.of.push(made)
      open.push(made)
    },
    text: (text) => void open.at(-1)!.of.push(text),
    close: () => void open.pop(),
  })
  return root
}
