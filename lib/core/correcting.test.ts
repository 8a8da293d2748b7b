import { describe, expect, it } from 'vitest'
import type { Actor } from './access'
import {
  type CorrectionFacts,
  correctionMovesFor,
  correctionSteps,
  judgeSending,
  sectionAfter,
} from './correcting'
import { type Step, unitStep, unsigned } from './steps'

const unit: Step = { id: 'a', name: 'Enhetsleder', wants: 'one', by: 'unit' }
const finance: Step = { id: 'b', name: 'Økonomi', wants: 'all', by: ['amina'] }

describe('who signs a correction', () => {
  it('is the first step where only the wording changed, and all of them where a figure did', () => {
    expect(correctionSteps('wording', [unit, finance], null)).toEqual([unit])
    expect(correctionSteps('figures', [unit, finance], null)).toEqual([unit, finance])
  })

  it('is an approver of the unit where no steps are set', () => {
    expect(correctionSteps('figures', [], null)).toEqual([])
  })

  it('is the chief executive too, once the report is presented, also for words', () => {
    const names = correctionSteps('wording', [unit, finance], ['siv']).map(({ name }) => name)
    expect(names).toEqual(['Enhetsleder', 'Kommunedirektøren'])
    expect(correctionSteps('wording', [], ['siv'])[0]).toEqual(unitStep)
  })
})

describe('sending a correction', () => {
  const sent = { differs: 'figures', current: true, presented: false, chiefs: [], note: '' } as const

  it('is refused where nothing is corrected, or readers have something else now', () => {
    expect(judgeSending(sent).ok).toBe(true)
    expect(judgeSending({ ...sent, differs: 'same' })).toMatchObject({ refusal: { kind: 'invalid' } })
    expect(judgeSending({ ...sent, current: false })).toMatchObject({ refusal: { kind: 'stale' } })
  })

  it('wants a note and somebody who presents, once the report is presented', () => {
    const presented = { ...sent, presented: true, chiefs: ['siv'] }
    expect(judgeSending(presented)).toMatchObject({ refusal: { fields: { note: expect.any(String) } } })
    expect(judgeSending({ ...presented, note: 'Feil sum.' }).ok).toBe(true)
    expect(judgeSending({ ...presented, note: 'Feil sum.', chiefs: [] })).toMatchObject({ ok: false })
  })
})

describe('what can be done with a correction', () => {
  const kari: Actor = {
    id: 'kari',
    name: 'Kari',
    email: 'kari@solvik.example',
    grants: [
      { role: 'editor', departments: ['hr'] },
      { role: 'approver', departments: ['hr'] },
    ],
  }
  const facts: CorrectionFacts = {
    state: 'draft',
    department: 'hr',
    owner: null,
    authors: [],
    signed: true,
    imported: false,
    signing: unsigned,
  }

  it('follows the table of the workflow, four eyes and all', () => {
    expect(correctionMovesFor(kari, facts)).toEqual(['submit', 'drop'])
    const sent = { ...facts, state: 'submitted' as const }
    expect(correctionMovesFor(kari, sent)).toEqual(['recall', 'approve', 'sendBack', 'drop'])
    expect(correctionMovesFor(kari, { ...sent, authors: ['kari'] })).not.toContain('approve')
    expect(correctionMovesFor(kari, { ...facts, state: 'approved' })).toEqual(['reopen', 'drop'])
  })

  it('is nothing once it is over, nor for somebody without a role there', () => {
    expect(correctionMovesFor(kari, { ...facts, state: 'published' })).toEqual([])
    expect(correctionMovesFor(kari, { ...facts, state: 'dropped' })).toEqual([])
    expect(correctionMovesFor({ ...kari, grants: [] }, facts)).toEqual([])
  })
})

describe('the section after its correction is published', () => {
  it('stays signed where the correction is all that is new', () => {
    expect(sectionAfter('approved', 'whole')).toEqual({ state: 'approved', signed: true, sent: true })
  })

  it('goes on being written', () => {
    expect(sectionAfter('draft', 'new')).toEqual({ state: 'draft', signed: true, sent: false })
    expect(sectionAfter('returned', 'new').state).toBe('returned')
  })

  it('is sent anew where it was sent or signed without the correction', () => {
    expect(sectionAfter('submitted', 'new').state).toBe('draft')
    expect(sectionAfter('approved', 'new')).toEqual({ state: 'draft', signed: true, sent: false })
  })

  it('keeps newer text that has the correction already', () => {
    expect(sectionAfter('approved', 'known')).toEqual({ state: 'approved', signed: false, sent: false })
    expect(sectionAfter('submitted', 'known').state).toBe('submitted')
  })
})
