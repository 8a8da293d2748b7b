import { Node } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions'
import { type Follower, href } from '@/lib/core/rich'
import { followerIn, followerMarkup } from './follower'

/** An attribute that stands in no markup of its own. */
const unwritten = { default: null, rendered: false, parseHTML: () => null }

/** Words that follow something elsewhere: one piece, that the caret passes over and nobody types in. */
const follower = (name: Follower['type'], kept: readonly string[]) =>
  Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => Object.fromEntries([...kept, 'shown'].map((attr) => [attr, unwritten])),
    parseHTML: () => [
      {
        tag: `span[data-follows="${name}"]`,
        getAttrs: (element) => followerIn(element)?.attrs ?? false,
      },
    ],
    renderHTML: ({ node }) => followerMarkup(name, node.attrs),
    renderText: ({ node }) => node.attrs.shown,
  })

/** The editor's half of lib/core/rich.ts: what that schema cannot hold, cannot be typed. */
const inline = [
  Paragraph,
  Text,
  HardBreak,
  Bold,
  Italic,
  Link.configure({
    openOnClick: false,
    autolink: false,
    linkOnPaste: true,
    isAllowedUri: (address) => href.safeParse(address).success,
    HTMLAttributes: { rel: null, target: null },
  }),
  UndoRedo,
  follower('cell', ['section', 'table', 'row', 'column']),
  follower('reference', ['section', 'block']),
]

export const lineExtensions = [Document.extend({ content: 'paragraph' }), ...inline]

export const richExtensions = [
  Document,
  ...inline,
  Heading.configure({ levels: [3, 4] }),
  BulletList,
  OrderedList,
  ListItem.extend({ content: 'paragraph+' }),
]
