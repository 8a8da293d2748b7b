import type { Kept } from './kept'

/**
 * What is written down in the moment itself: a page may be gone before the large store answers, and what that has not
 * answered is not kept. Holds little, and may be forbidden: it stands in until the large store has it.
 */
export function keepHastily(key: string, kept: Kept | null): void {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept))
    else localStorage.removeItem(key)
  } catch {
    // Full, or forbidden: the large store may still get it.
  }
}

export function keptHastily(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function namesKept(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}
