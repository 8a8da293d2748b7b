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
import { href } from '@/lib/core/rich'

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
