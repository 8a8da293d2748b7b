import acts from './sentences/acts.json' with { type: 'json' }
import approving from './sentences/approving.json' with { type: 'json' }
import blocks from './sentences/blocks.json' with { type: 'json' }
import board from './sentences/board.json' with { type: 'json' }
import counts from './sentences/counts.json' with { type: 'json' }
import desk from './sentences/desk.json' with { type: 'json' }
import exports from './sentences/exports.json' with { type: 'json' }
import importing from './sentences/importing.json' with { type: 'json' }
import openData from './sentences/open-data.json' with { type: 'json' }
import pages from './sentences/pages.json' with { type: 'json' }
import people from './sentences/people.json' with { type: 'json' }
import reports from './sentences/reports.json' with { type: 'json' }
import shared from './sentences/shared.json' with { type: 'json' }
import states from './sentences/states.json' with { type: 'json' }
import talk from './sentences/talk.json' with { type: 'json' }
import time from './sentences/time.json' with { type: 'json' }
import writing from './sentences/writing.json' with { type: 'json' }

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
  ...openData,
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
