import { say } from '@/lib/core/words/say'
import type { Package } from './package'
import { Unreadable } from './unreadable'
import { readXml, xmlText } from './xml'

const scripted = 'Dokumentet har en lenke som kjører programkode: fjern lenken, og prøv igjen.'

/** No part of a package has a link that runs code: no office program writes one for a reader. */
export function mustRunNothing(pkg: Package): void {
  eachRelation(pkg, ({ Target: target = '' }) => {
    if (runsCode(target)) throw new Unreadable(say(scripted))
  })
}

/** Tells of each relationship in a package, whichever part has it. */
export function eachRelation(pkg: Package, tell: (given: Readonly<Record<string, string>>) => void): void {
  for (const name of pkg.names.filter((one) => /\.rels$/i.test(one)))
    readXml(xmlText(pkg.part(name)!), { open: (_, given) => tell(given) })
}

/** Blanks and control characters within do not hide it. */
const runsCode = (target: string) =>
  /^(javascript|vbscript|data):/i.test(target.replace(/[^\u0021-\uffff]/g, ''))
