import { say } from '@/lib/core/words/say'
import type { Package } from './package'
import { Unreadable } from './unreadable'
import { readXml, xmlText } from './xml'

const scripted = 'Dokumentet har en lenke som kjører programkode: fjern lenken, og prøv igjen.'
const outside =
  'Dokumentet viser et bilde som ligger utenfor filen, og som ikke hentes: sett bildet inn i dokumentet, og prøv igjen.'
const odd =
  'Dokumentet har stilnavn som ikke hører hjemme i et dokument: lagre det på nytt i Word, og prøv igjen.'

/** What no office program writes for a reader: links that run code, pictures elsewhere, names that mean more to programs. */
export function mustBeSafe(pkg: Package): void {
  for (const name of pkg.names.filter((one) => /\.rels$/i.test(one))) {
    readXml(xmlText(pkg.part(name)!), { open: (_, given) => judgeRelation(given) })
  }
  const styles = pkg.part('word/styles.xml')
  const judge = (_: string, given: Readonly<Record<string, string>>) =>
    mustBeName(given['w:styleId'], given['w:val'])
  if (styles) readXml(xmlText(styles), { open: judge })
}

function judgeRelation(given: Readonly<Record<string, string>>): void {
  const { Target: target = '', Type: type = '', TargetMode: mode = '' } = given
  if (runsCode(target)) throw new Unreadable(say(scripted))
  if (/^external$/i.test(mode) && /\/image$/.test(type)) throw new Unreadable(say(outside))
}

/** Blanks and control characters within do not hide it. */
const runsCode = (target: string) =>
  /^(javascript|vbscript|data):/i.test(target.replace(/[^\u0021-\uffff]/g, ''))

function mustBeName(...names: (string | undefined)[]): void {
  if (names.some((name) => name !== undefined && ['__proto__', 'constructor', 'prototype'].includes(name)))
    throw new Unreadable(say(odd))
}
