import * as word from './docx'
import type { Made } from './made'
import * as libre from './odt'

type Written = { name: string; bytes: Uint8Array }
/** Writes a made-up document in a format, in words that are asked for as they are needed. */
export type Writer = (document: readonly Made[], speak: (words: number) => string) => Written

export const asWord: Writer = (document, speak) => {
  const footnotes: Record<number, string> = {}
  let comments = ''
  const noted = () => {
    const id = Object.keys(footnotes).length + 2
    footnotes[id] = word.p(speak(2))
    return word.footnote(id)
  }
  const body = document.map((one, i) => {
    if (one.is === 'heading') return word.h(one.level, speak(one.words))
    if (one.is === 'paragraph')
      return word.p(word.r(speak(one.words), one.bold ? '<w:b/>' : '') + (one.note ? noted() : ''))
    if (one.is === 'item') return word.item(speak(one.words), one.level, one.ordered ? 2 : 1)
    if (one.is === 'comment') comments += `<w:comment w:id="${i}">${word.p(speak(one.words))}</w:comment>`
    if (one.is === 'comment') return ''
    if (one.is === 'struck')
      return word.p(
        `<w:del w:id="1" w:author="x"><w:r><w:delText>${speak(one.words)}</w:delText></w:r></w:del>`,
      )
    const rows = Array.from({ length: one.rows }, (_, y) =>
      word.tr(
        Array.from({ length: one.columns }, (__, x) => {
          const isAcross = one.across && y === 0 && x === one.columns - 1
          const isDown = one.down && x === 0
          const look =
            (isAcross ? '<w:gridSpan w:val="2"/>' : '') +
            (isDown ? `<w:vMerge${y === 0 ? ' w:val="restart"' : ''}/>` : '')
          const isCovered = isDown && y > 0
          return word.tc(
            isCovered ? word.p('') : word.p(word.r(speak(1)) + (one.note && y === 0 ? noted() : '')),
            look,
          )
        }),
      ),
    )
    return word.tbl(...rows)
  })
  return {
    name: 'x.docx',
    bytes: word.docx({ body: body.join(''), footnotes, comments: comments || undefined }),
  }
}

export const asLibre: Writer = (document, speak) => {
  const body = document.map((one) => {
    if (one.is === 'heading') return libre.h(one.level, speak(one.words))
    if (one.is === 'paragraph')
      return libre.p(
        libre.span(one.bold ? 'T1' : '', speak(one.words)) + (one.note ? libre.note(speak(2)) : ''),
      )
    if (one.is === 'comment')
      return libre.p(`<office:annotation>${libre.p(speak(one.words))}</office:annotation>`)
    if (one.is === 'struck')
      return `<text:tracked-changes>${libre.p(speak(one.words))}</text:tracked-changes>`
    if (one.is === 'item') {
      const style = one.ordered ? 'L2' : 'L1'
      return Array.from({ length: one.level + 1 }).reduce<string>(
        (inside) => libre.list(style, inside),
        libre.p(speak(one.words)),
      )
    }
    const rows = Array.from({ length: one.rows }, (_, y) =>
      libre.row(
        ...Array.from({ length: one.columns }, (__, x) => {
          const across =
            one.across && y === 0 && x === one.columns - 1 ? 'table:number-columns-spanned="2"' : ''
          if (one.down && x === 0 && y > 0) return libre.covered
          const down = one.down && x === 0 ? `table:number-rows-spanned="${one.rows}"` : ''
          return libre.cell(
            libre.p(libre.span('', speak(1)) + (one.note && y === 0 ? libre.note(speak(2)) : '')),
            `${across} ${down}`,
          )
        }),
      ),
    )
    return libre.table(...rows)
  })
  return { name: 'x.odt', bytes: libre.odt(body.join('')) }
}

export const asPage: Writer = (document, speak) => {
  const body = document.map((one) => {
    if (one.is === 'heading') return `<h${one.level}>${speak(one.words)}</h${one.level}>`
    if (one.is === 'paragraph')
      return `<p>${one.bold ? `<b>${speak(one.words)}</b>` : speak(one.words)}${one.note ? `<p>${speak(2)}` : ''}</p>`
    if (one.is === 'comment') return `<nav>${speak(one.words)}</nav>`
    if (one.is === 'struck') return `<p hidden>${speak(one.words)}</p>`
    if (one.is === 'item') {
      const name = one.ordered ? 'ol' : 'ul'
      return `${`<${name}><li>`.repeat(one.level + 1)}${speak(one.words)}${`</${name}>`.repeat(one.level + 1)}`
    }
    const rows = Array.from({ length: one.rows }, (_, y) => {
      const cells = Array.from({ length: one.columns }, (__, x) => {
        if (one.down && x === 0 && y > 0) return ''
        const across = one.across && y === 0 && x === one.columns - 1 ? ' colspan=2' : ''
        return `<td${across}${one.down && x === 0 ? ` rowspan=${one.rows}` : ''}>${speak(1)}${one.note ? `<ul><li>${speak(1)}</ul>` : ''}</td>`
      })
      return `<tr>${cells.join('')}</tr>`
    })
    return `<table>${rows.join('')}</table>`
  })
  return { name: 'x.html', bytes: new TextEncoder().encode(`<!doctype html><body>${body.join('\n')}`) }
}
