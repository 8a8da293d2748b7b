import type { Answers } from '../blocks/answers'
import { inOrder } from '../order'
import { plain } from '../rich'
import { answerWords } from '../words/answers'
import { pointName } from '../words/points'
import { say } from '../words/say'
import { spoken } from '../words/spoken'
import { field, type Line } from './line'
import { links, setting } from './settings'

/** A line for each answer: its sentence, and what else was said of the challenge. */
export const answerLines = ({ items }: Answers): Line[] =>
  inOrder(items).map(({ id, was, status, says, result }) => ({
    ...field(id, say('Svaret på «{challenge}»', { challenge: pointName(was) }), plain(says), [
      setting(say('Status'), status, answerWords[spoken().language].is[status].toLowerCase()),
      setting(say('Resultatet det vises til'), result, ''),
      setting(say('Utfordringen'), plain(was)),
      links(says),
    ]),
    format: says,
  }))
