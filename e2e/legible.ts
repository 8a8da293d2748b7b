import { expect, type Page } from '@playwright/test'
import { seesNoSidewaysScroll } from './sees'

/** No word goes over an edge where nobody can read it: of the window, of a box that cuts, of a drawing. */
export async function seesNothingCutOff(page: Page): Promise<void> {
  await seesNoSidewaysScroll(page)
  const cut = await page.evaluate(() => {
    const scrolls = (one: Element) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)
    const cuts = (one: Element) => ['hidden', 'clip'].includes(getComputedStyle(one).overflowX)
    const isForEars = (one: Element) => getComputedStyle(one).clipPath !== 'none'
    /** Left and right of what shows of this; null where it can be scrolled to, or is only heard. */
    const room = (one: Element): { left: number; right: number } | null => {
      for (let box: Element | null = one; box && box !== document.body; box = box.parentElement) {
        if (isForEars(box) || scrolls(box)) return null
        if (box !== one && cuts(box)) return box.getBoundingClientRect()
      }
      return { left: 0, right: innerWidth }
    }
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (words.nextNode()) {
      const { parentElement: one, textContent } = words.currentNode
      if (!one?.checkVisibility() || !textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(words.currentNode)
      const { left, right } = range.getBoundingClientRect()
      const shown = room(one)
      if (shown && (left < shown.left - 1 || right > shown.right + 1)) found.push(textContent.trim())
    }
    return found
  })
  expect.soft(cut, `cut off on ${page.url()}`).toEqual([])
}

/** A reader's own spacing of text (WCAG 1.4.12); a drawing has its words where they are drawn, and its figures in a table. The policy of the pages lets no `<style>` in; readers' tools are not pages. */
export async function spacesText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      *:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  })
}
