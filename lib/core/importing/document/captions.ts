import type { DocBlock } from './block'

const ofPicture = /^(?:figur|bilde|foto|figure|picture|photo|illustrasjon)/i
const credits = /^(?:foto|photo|illustrasjon|illustration|tegning|grafikk)\s*:\s*\S/i
const longestCredit = 300

type Captioned = DocBlock & { is: 'picture' }

/**
 * Each caption before its table, or with its picture, wherever it stood beside them; and with the picture also who
 * made it. A caption that stands beside neither is one of a table that is missing, or text.
 */
export function captioned(blocks: readonly DocBlock[]): DocBlock[] {
  const areAbove = blocks.some(
    (block, i) => block.is === 'caption' && !block.within && blocks[i + 1]?.is === 'table',
  )
  const placed: DocBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const [last, next] = [placed.at(-1), blocks[i + 1]]
    if (block.is === 'paragraph' && last?.is === 'picture' && isCredit(block) && !last.picture.credit)
      placed[placed.length - 1] = { ...last, picture: { ...last.picture, credit: textOf(block) } }
    else if (block.is !== 'caption') placed.push(block)
    else if (next?.is === 'table' && (last?.is !== 'picture' || !ofPicture.test(textOf(block))))
      placed.push(block)
    else if (last?.is === 'picture' && last.content.length === 0)
      placed[placed.length - 1] = joined(last, block)
    else if (next?.is === 'picture') {
      placed.push(joined(next, block))
      i++
    } else if (!areAbove && last?.is === 'table' && placed.at(-2)?.is !== 'caption')
      placed.splice(-1, 0, block)
    else if (/^tab/i.test(textOf(block))) placed.push(block)
    else placed.push({ is: 'paragraph', content: block.content, notes: block.notes })
  }
  return placed
}

const textOf = ({ content }: DocBlock) =>
  content.map((node) => (node.type === 'text' ? node.text : ' ')).join('')

const isCredit = (block: DocBlock) => credits.test(textOf(block)) && textOf(block).length <= longestCredit

const joined = (picture: Captioned, caption: DocBlock): DocBlock => {
  return { ...picture, content: caption.content, notes: [...picture.notes, ...caption.notes] }
}
