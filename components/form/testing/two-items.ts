import { asNode } from '@/lib/core/merge'
import { line } from '@/lib/core/rich'
import { get, type Json } from '@/lib/core/tree'
import { openPage as openPageOf } from './page'
import { createServer as createServerOf, type Server } from './server'

export const content = {
  title: 'Eiendom',
  language: 'nb' as const,
  blocks: [
    {
      id: 'block1',
      kind: 'results' as const,
      order: 'a0',
      heading: null,
      items: [
        { id: 'item-1', order: 'a0', text: line('en') },
        { id: 'item-2', order: 'a1', text: line('to') },
      ],
    },
  ],
}
export const text = (item: string) => ['blocks', 'block1', 'items', item, 'text']
export const says = (item: string, words: string) => [{ path: text(item), to: asNode(line(words)) as Json }]

export const createServer = () => createServerOf(content)

/** A page that has them open, in which one can type. */
export function openPage(server: Server) {
  const page = openPageOf(content, (save) => server.put(save))
  const type = (item: string, words: string) => page.writes(says(item, words))
  const shows = (item: string) => get(page.store.now().working.local, text(item))
  return Object.assign(page, { type, shows })
}
