/** Word copies a list as paragraphs with a bullet in front; here they become a list again. */
export function wordLists(html: string): string {
  if (!/mso-list|MsoListParagraph/i.test(html)) return html
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const paragraph of body.querySelectorAll('p[style*="mso-list:"], p[class^="MsoListParagraph"]')) {
    const mark = paragraph.querySelector('[style*="mso-list:Ignore" i]')
    const tag = /\d/.test(mark?.textContent ?? '') ? 'ol' : 'ul'
    mark?.remove()
    const before = paragraph.previousElementSibling
    const list =
      before?.localName === tag && before.hasAttribute('data-word') ? before : document.createElement(tag)
    if (list !== before) {
      list.setAttribute('data-word', '')
      paragraph.before(list)
    }
    const item = document.createElement('li')
    item.append(...paragraph.childNodes)
    list.append(item)
    paragraph.remove()
  }
  return body.innerHTML
}
