import { prose } from '../prose'
import { paragraphs } from '../rich'
import { brief } from '../words/lists'
import { say } from '../words/say'
import type { Rule } from './hint'
import { sentences, wordsIn } from './sentences'

/** A sentence of more words than this is hard to follow. */
const most = 35

export const longSentences: Rule = {
  get why() {
    return say('Setninger på mer enn {most} ord er tunge å lese. To korte sier ofte det samme bedre.', {
      most,
    })
  },
  find: (content) =>
    prose(content).flatMap(({ path, doc }) =>
      paragraphs(doc)
        .flatMap(sentences)
        .map((sentence) => ({ sentence, length: wordsIn(sentence).length }))
        .filter(({ length }) => length > most)
        .map(({ sentence, length }) => ({
          path,
          says: say('En setning er på {length} ord: «{sentence}»', {
            length: String(length),
            sentence: brief(sentence, 50),
          }),
          about: sentence,
        })),
    ),
}
