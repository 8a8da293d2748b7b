import { type Element, textWithin } from '@/lib/core/importing/document/tree'
import type { Package } from './package'
import { within } from './relations'
import { xmlText, xmlTree } from './xml'

/** What was said of cells, each with its cell: notes, and threads, which Excel writes a second time for older programs. */
export function commentsIn(pkg: Package): string[] {
  const treesOf = (form: RegExp) =>
    pkg.names.filter((name) => form.test(name)).map((name) => xmlTree(xmlText(pkg.part(name)!)))
  const threads = treesOf(/^xl\/threadedComments\/[^/]+\.xml$/i).flatMap((tree) =>
    within(tree, 'threadedComment'),
  )
  const notes = treesOf(/^xl\/comments(\d*|\/[^/]+)\.xml$/i).flatMap((tree) => {
    const authors = within(tree, 'author').map(textWithin)
    const isThread = ({ given }: Element) =>
      threads.length > 0 && authors[Number(given.authorId)]?.startsWith('tc=')
    return within(tree, 'comment').filter((one) => !isThread(one))
  })
  return [...threads, ...notes].flatMap(saidAt)
}

function saidAt(one: Element): string[] {
  const text = within(one, 'text').map(textWithin).join(' ').replace(/\s+/g, ' ').trim()
  return text === '' ? [] : [[one.given.ref, text].filter(Boolean).join(': ')]
}
