import { say } from '@/lib/core/words/say'
import { eachRelation, mustRunNothing } from './no-code'
import type { Package } from './package'
import { Unreadable } from './unreadable'
import { readXml, xmlText } from './xml'

const outside =
  'Dokumentet viser et bilde som ligger utenfor filen, og som ikke hentes: sett bildet inn i dokumentet, og prøv igjen.'
const odd =
  'Dokumentet har stilnavn som ikke hører hjemme i et dokument: lagre det på nytt i Word, og prøv igjen.'

/** What no office program writes for a reader: links that run code, pictures elsewhere, names that mean more to programs. */
export function mustBeSafe(pkg: Package): void {
  mustRunNothing(pkg)
  eachRelation(pkg, ({ Type: type = '', TargetMode: mode = '' }) => {
    if (/^external$/i.test(mode) && /\/image$/.test(type)) throw new Unreadable(say(outside))
  })
  const styles = pkg.part('word/styles.xml')
  const judge = (_: string, given: Readonly<Record<string, string>>) =>
    mustBeName(given['w:styleId'], given['w:val'])
  if (styles) readXml(xmlText(styles), { open: judge })
}

function mustBeName(...names: (string | undefined)[]): void {
  if (names.some((name) => name !== undefined && ['__proto__', 'constructor', 'prototype'].includes(name)))
    throw new Unreadable(say(odd))
}
