import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { deepestTree, type Element, element } from '@/lib/core/importing/document/tree'
import { say } from '@/lib/core/words/say'
import { Unreadable } from './unreadable'

type Parent = DefaultTreeAdapterTypes.ParentNode
type Child = DefaultTreeAdapterTypes.ChildNode

const tooDeep = 'Nettsiden er nøstet dypere enn noen side trenger, og kan ikke leses.'

/** HTML as a browser would understand it, as a tree. Nothing runs and nothing is fetched. */
export function htmlTree(html: string): Element {
  const root = element('')
  const waiting: { from: Parent; to: Element; depth: number }[] = [
    { from: parse(html, { scriptingEnabled: false }), to: root, depth: 0 },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > deepestTree) throw new Unreadable(say(tooDeep))
    for (const child of next.from.childNodes) {
      if (isText(child)) next.to.of.push(child.value)
      else if (isElement(child)) {
        const made = element(
          child.tagName,
          Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
        )
        next.to.of.push(made)
        waiting.push({ from: child, to: made, depth: next.depth + 1 })
      }
    }
  }
  return root
}

const isText = (node: Child): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'
const isElement = (node: Child): node is DefaultTreeAdapterTypes.Element => 'tagName' in node
