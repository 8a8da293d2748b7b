import type { DocBlock } from './block'

const ofPicture = /^(?:figur|bilde|foto|figure|picture|photo|illustrasjon)/i

/**
 * Each caption before its table, or with its picture, wherever it stood beside them. One that stands beside neither
 * is text.
 */
export function captioned(blocks: readonly DocBlock[]): DocBlock[] {
  const placed: DocBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const [last, next] = [placed.at(-1), blocks[i + 1]]
    const seems = ofPicture.test(textOf(block)) ? 'picture' : 'table'
    if (block.is !== 'caption') placed.push(block)
    else if (next?.is === 'table' && (seems === 'table' || last?.is !== 'picture')) placed.push(block)
    else if (last?.is === 'picture' && last.content.length === 0)
      placed[placed.length - 1] = joined(last, block)
    else if (next?.is === 'picture') {
      placed.push(joined(next, block))
      i++
    } else if (last?.is === 'table' && placed.at(-2)?.is !== 'caption') placed.splice(-1, 0, block)
    else placed.push({ is: 'paragraph', content: block.content, notes: block.notes })
  }
  return placed
}

const textOf = ({ content }: DocBlock) =>
  content.map((node) => (node.type === 'text' ? node.text : ' ')).join('')

const joined = (picture: DocBlock, caption: DocBlock): DocBlock => {
  return { ...picture, content: caption.content, notes: [...picture.notes, ...caption.notes] }
}
