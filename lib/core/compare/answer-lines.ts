import type { Answers } from '../blocks/answers'
import { inOrder } from '../order'
import { plain } from '../rich'
import { answerWords } from '../words/answers'
import { pointName } from '../words/points'
import { field, type Line } from './line'
import { links, setting } from './settings'

/** A line for each answer: its sentence, and what else was said of the challenge. */
export const answerLines = ({ items }: Answers): Line[] =>
  inOrder(items).map(({ id, was, status, says, result }) => ({
    ...field(id, `Svaret på «${pointName(was)}»`, plain(says), [
      setting('Status', status, answerWords.nb.is[status].toLowerCase()),
      setting('Resultatet det vises til', result, ''),
      setting('Utfordringen', plain(was)),
      links(says),
    ]),
    format: says,
  }))
