import { plainItems } from '@/lib/core/pasting'
import { href, type Inline, type Line, line, type Mark } from '@/lib/core/rich'
import { followerIn } from './follower'
import { tidyLines } from './tidy'

/** What was copied from Word, a web page or a mail, as items in order, without bullets and with links. */
export function pastedLines(html: string, text: string): Line[] {
  const lines = html === '' ? [] : linesOf(new DOMParser().parseFromString(html, 'text/html').body)
  return lines.length > 0 ? lines : plainItems(text).map(line)
}

const blocks =
  'address,article,aside,blockquote,dd,div,dl,dt,h1,h2,h3,h4,h5,h6,header,footer,li,main,ol,p,pre,section,table,td,th,tr,ul'
const silent = 'script,style,template,title,[style*="mso-list:Ignore" i],[style*="mso-list: Ignore" i]'

function linesOf(body: HTMLElement): Line[] {
  const lines: Line[] = []
  let open: Inline[] = []

  const close = () => {
    lines.push(...tidyLines(open))
    open = []
  }
  const walk = (node: Node, marks: Mark[]) => {
    if (node instanceof Text) open.push({ type: 'text', text: node.data, marks })
    if (!(node instanceof HTMLElement) || node.matches(silent)) return
    if (node.tagName === 'BR') return void open.push({ type: 'hardBreak' })
    const follower = followerIn(node)
    if (follower) return void open.push({ ...follower, marks })
    const parts = node.matches(blocks)
    if (parts) close()
    for (const child of node.childNodes) walk(child, marksOf(node, marks))
    if (parts) close()
  }
  walk(body, [])
  close()
  return lines
}

function marksOf(element: HTMLElement, marks: Mark[]): Mark[] {
  const { tagName } = element
  // Read as text: the page's security policy keeps the browser from reading styles in the markup.
  const weight = element.getAttribute('style')?.match(/font-weight:\s*(\w+)/)?.[1]
  const heavy = weight === 'bold' || Number(weight) >= 600
  const bold = heavy || (/^(B|STRONG)$/.test(tagName) && weight !== 'normal')
  if (bold) return add(marks, { type: 'bold' })
  if (/^(I|EM)$/.test(tagName)) return add(marks, { type: 'italic' })
  if (tagName !== 'A') return marks
  const address = href.safeParse(element.getAttribute('href') ?? '')
  return address.success ? add(marks, { type: 'link', attrs: { href: address.data } }) : marks
}

const add = (marks: Mark[], mark: Mark) => [...marks.filter(({ type }) => type !== mark.type), mark]
