import { endsSentence } from './lines'
import { type Part, textOf } from './part'

const longest = 700

/** A single, whole paragraph between a title and its lists or its subsections is the lead of that section. */
export function withLeads(parts: readonly Part[]): Part[] {
  return parts.map((part, i): Part => {
    const [title, next] = [parts[i - 1], parts[i + 1]]
    if (part.kind !== 'paragraph' || title?.kind !== 'title' || !next) return part
    const text = textOf(part)
    const whole = text.length <= longest && endsSentence(text) && !text.endsWith(':')
    const leads = isList(next) || (next.kind === 'title' && next.level > title.level)
    return whole && leads ? { ...part, kind: 'lead' } : part
  })
}

const isList = (part: Part) => part.kind === 'results' || part.kind === 'challenges'
