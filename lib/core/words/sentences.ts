import acts from './sentences/acts.json'
import approving from './sentences/approving.json'
import blocks from './sentences/blocks.json'
import board from './sentences/board.json'
import counts from './sentences/counts.json'
import desk from './sentences/desk.json'
import exports from './sentences/exports.json'
import importing from './sentences/importing.json'
import pages from './sentences/pages.json'
import people from './sentences/people.json'
import reports from './sentences/reports.json'
import shared from './sentences/shared.json'
import states from './sentences/states.json'
import talk from './sentences/talk.json'
import time from './sentences/time.json'
import writing from './sentences/writing.json'

/** Every sentence of the interface by its bokmål, with its nynorsk and English: one file for each part of it. */
export const sentences = {
  ...acts,
  ...approving,
  ...blocks,
  ...board,
  ...counts,
  ...desk,
  ...exports,
  ...importing,
  ...people,
  ...pages,
  ...reports,
  ...shared,
  ...states,
  ...talk,
  ...time,
  ...writing,
}

export type Sentence = keyof typeof sentences
