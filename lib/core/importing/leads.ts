import { endsSentence } from './lines'
import { type Part, textOf } from './part'

const longest = 700

/**
 * A single, whole paragraph between a title and its lists or its subsections is the lead of that section;
 * one that stands before the first title is the lead of the whole report.
 */
export function withLeads(parts: readonly Part[]): Part[] {
  return parts.map((part, i): Part => {
    const [before, next] = [parts[i - 1], parts[i + 1]]
    if (part.kind !== 'paragraph' || !next || (before && before.kind !== 'title')) return part
    const text = textOf(part)
    const whole = text.length <= longest && endsSentence(text) && !text.endsWith(':')
    const leads = isList(next) || (next.kind === 'title' && next.level > (before?.level ?? 0))
    return whole && leads ? { ...part, kind: 'lead' } : part
  })
}

const isList = (part: Part) => part.kind === 'results' || part.kind === 'challenges'
