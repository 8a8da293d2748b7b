import type { Chapter } from './chapter'
import { control } from './control'
import { council, executive } from './council'
import { economy } from './economy'
import { equality } from './equality'
import { opening } from './opening'
import { ownership } from './ownership'
import { grants, journeys, youth } from './participation'
import { committees, politicsLast, politicsNow } from './politics'
import { property } from './property'
import { staff } from './staff'
import { strategy } from './strategy'
import { municipalElection, parliamentElection, training } from './voting'

/** The chapter that changes with the year: an election, or else the training of those elected. */
export function ofTheYear(year: number): Chapter {
  if (year % 4 === 3) return municipalElection
  return year % 4 === 1 ? parliamentElection : training
}

/** The outline of a year's report. */
export const chapters = (year: number): Chapter[] => [
  opening,
  {
    title: 'Årsberetning',
    department: 'ledelse',
    writer: 'turid',
    signer: 'siv',
    children: [economy, equality, control],
  },
  {
    title: 'Organisasjon, styring og utvikling',
    department: 'ledelse',
    writer: 'turid',
    signer: 'siv',
    children: [
      strategy,
      property,
      staff,
      ownership,
      {
        title: 'Politisk styring',
        department: 'sekretariat',
        writer: 'gro',
        signer: 'siv',
        last: politicsLast,
        due: 12,
        now: politicsNow,
        children: [council, executive, committees, youth, ofTheYear(year), journeys, grants],
      },
    ],
  },
]
