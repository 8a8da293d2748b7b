import { prose } from '../prose'
import { paragraphs } from '../rich'
import { brief } from '../words/lists'
import type { Rule } from './hint'
import { sentences, wordsIn } from './sentences'

/** A sentence of more words than this is hard to follow. */
const most = 35

export const longSentences: Rule = {
  why: `Setninger på mer enn ${most} ord er tunge å lese. To korte sier ofte det samme bedre.`,
  find: (content) =>
    prose(content).flatMap(({ path, doc }) =>
      paragraphs(doc)
        .flatMap(sentences)
        .map((sentence) => ({ sentence, length: wordsIn(sentence).length }))
        .filter(({ length }) => length > most)
        .map(({ sentence, length }) => ({
          path,
          says: `En setning er på ${length} ord: «${brief(sentence, 50)}»`,
          about: sentence,
        })),
    ),
}
