import { say } from '../words/say'
import { lostLetters } from './lost-letters'
import { lostSpaces } from './lost-spaces'

/** Below this many words nothing can be told from how often something stands there. */
const enough = 40

/**
 * Why a text cannot be taken in as it is, in one sentence; null: it can be read. What was lost between a page and its
 * text layer cannot be made good afterwards, and would be published as it stands.
 */
export function illegible(text: string): string | null {
  const tokens =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{Co}\ufffd]+/gu) ?? []
  const advice = say(
    'hent teksten fra kilden (Word-filen eller nettsiden) i stedet for fra en PDF, og prøv igjen',
  )
  const share = (count: number) => count / Math.max(tokens.length, 1)
  const unknown = tokens.filter((token) => /[\p{Co}\ufffd]/u.test(token.replace(/[\uf0b7\uf0a7]/g, '')))
  if (unknown.length > 2 && share(unknown.length) > 0.005)
    return say('Noen bokstaver i teksten er tegn som ingen skrift kjenner (som «{word}»): {advice}.', {
      word: unknown[0] ?? '',
      advice,
    })
  const coded = text.match(/\(cid:\d+\)/g) ?? []
  if (coded.length > 2)
    return say('Noen bokstaver i teksten er bare nummer (som «{word}»): {advice}.', {
      word: coded[0] ?? '',
      advice,
    })
  const misread = text.match(/\p{L}*(?:Ã[¦¸¥˜…†\u0080-\u00bf]|â€)\p{L}*/gu) ?? []
  if (misread.length > 2 && share(misread.length) > 0.005)
    return say('Tegnene i teksten er feillest (som «{word}»): lagre kilden som UTF-8, og prøv igjen.', {
      word: misread[0] ?? '',
    })
  if (tokens.length < enough) return null
  const single = tokens.filter((token) => token.length === 1 && !['i', 'å', 'a'].includes(token))
  if (share(single.length) > 0.3)
    return say('Ordene i teksten er delt i enkle bokstaver: {advice}.', { advice })
  const glued = lostSpaces(tokens)
  if (glued)
    return say('Mellomrom mellom ord er borte i teksten (som i «{word}»): {advice}.', {
      word: glued,
      advice,
    })
  const cut = lostLetters(tokens)
  return cut && say('Bokstaver er borte i teksten ({cut}): {advice}.', { cut, advice })
}
