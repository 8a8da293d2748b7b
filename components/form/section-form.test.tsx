import { prerender } from 'react-dom/static'
import { describe, expect, it } from 'vitest'
import { kindNames, kinds } from '@/lib/core/blocks/all'
import type { OpenedSection } from '@/lib/core/opened'
import { absent, done } from '@/lib/core/outcome'
import { line } from '@/lib/core/rich'
import { type Content, lacks } from '@/lib/core/section'
import sentences from '@/lib/core/words/sentences/writing.json'
import { inLanguage } from '@/lib/language'
import { fieldId } from './place'
import { SectionForm } from './section-form'
import type { Ways } from './ways'

const blocks = kindNames.map((kind, i) => kinds[kind].blank(() => `block-${kind}`, `a${i}`))
const content: Content = {
  title: '',
  language: 'nb',
  blocks: blocks.map((block) => {
    if (block.kind === 'results') {
      const items = [
        { id: 'item-one', order: 'a0', text: line('') },
        { id: 'item-two', order: 'a1', text: line('Ola skrev dette') },
      ]
      return { ...block, items }
    }
    return block.kind === 'chart' ? { ...block, alt: 'Søylene blir lavere.' } : block
  }),
}
const opened: OpenedSection = {
  id: 'section-one',
  number: '4.2',
  report: { id: 'report-one', title: 'Årsrapport', slug: '2026', year: 2026 },
  content,
  version: 3,
  savedAt: '2027-02-03T09:42:08.000Z',
  savedBy: 'kari',
  state: 'returned',
  moves: ['write', 'submit'],
  mayWrite: true,
  due: null,
  department: 'eiendom',
  owner: null,
  returned: { by: 'jonas', at: '2027-02-03T08:00:00.000Z', note: 'Se på energibruken.' },
  submitted: null,
  signed: null,
  step: null,
  approvers: ['jonas'],
  collisions: ['collision-one', 'collision-two'].map((id) => ({
    id,
    path: ['blocks', 'block-results', 'items', 'item-two', 'text'],
    theirs: { value: line('Ola skrev dette først'), by: 'ola' },
    mine: { by: 'kari' },
    at: '2027-02-03T09:40:00.000Z',
  })),
  last: null,
  answers: [],
  guidance: { guidance: 'Skriv om byggene.', example: '', expectedWords: 400 },
  hiddenHints: [],
  published: true,
  correcting: false,
  sources: {},
  touched: [],
  requests: [],
  people: { kari: 'Kari Nesse', ola: 'Ola Dahl', jonas: 'Jonas Berg' },
}
const later = async () => done()
const nothingSaid = { threads: [], readers: [], people: {} }
const ways: Ways = {
  put: () => new Promise(() => {}),
  live: { tab: 'tab-one', watch: () => () => {}, arrive: () => ({ at: () => {}, leave: () => {} }) },
  pictures: { send: async () => absent, address: () => '' },
  linking: { targets: async () => done([]), source: async () => absent },
  asking: {
    list: async () => done([]),
    askable: async () => done([]),
    ...{ ask: later, change: later, withdraw: later },
  },
  talk: {
    fetch: async () => done(nothingSaid),
    ...{ start: later, reply: later, edit: later, resolve: later },
    ...{ reopen: later, accept: later, reject: later },
  },
  ...{ resolve: later, hideHint: later, submit: later, reopen: later, signIn: later },
}
async function draw(opened: OpenedSection): Promise<string> {
  const { prelude } = await prerender(
    <SectionForm
      opened={opened}
      talk={nothingSaid}
      me={{ id: 'kari', name: 'Kari Nesse', email: 'kari@solvik.example', demo: false }}
      ways={ways}
      links={{
        history: '/h',
        preview: '/p',
        correction: '/correction',
        lending: '/lending',
        draft: '/draft',
      }}
      onMoved={() => {}}
    />,
  )
  return (await new Response(prelude).text()).replaceAll('<!-- -->', '')
}

const html = await draw(opened)

describe('the section form', () => {
  it('draws the place of everything that is lacking, so that each link leads somewhere', () => {
    const places = lacks(content).map(({ path }) => fieldId(path))
    expect(places.length).toBeGreaterThan(kindNames.length)
    expect(places.filter((place) => !html.includes(`id="${place}"`))).toEqual([])
  })

  it('says who sent it back and why, and shows both texts of a collision', () => {
    const words = ['Jonas Berg', '«Se på energibruken.»', 'Ola skrev dette', 'Fjernet']
    expect(words.filter((one) => !html.includes(one))).toEqual([])
  })

  it('says that two have written in one place, whatever place that is', () => {
    expect(html).toContain('To har skrevet på samme sted.')
  })

  it('shows what stands now, and one collision of a place at a time', () => {
    expect(html).not.toContain('Ola skrev dette først')
    expect(html.match(/Bruk denne/g)).toHaveLength(1)
    expect(html).toContain('Én tekst til på samme sted kommer etterpå.')
  })

  it('marks nothing where the section is written as the desk speaks', () => {
    expect(html).not.toContain('lang=')
  })

  it('needs no inline style, which the browser would refuse', () => {
    expect(html.match(/ style="[^"]*"/g)).toBeNull()
  })
})

describe.each(['nn', 'en'] as const)('the section form in %s', async (language) => {
  const few = content.blocks.filter(({ kind }) => ['lead', 'results', 'text'].includes(kind))
  const drawn = await inLanguage(language, () => draw({ ...opened, content: { ...content, blocks: few } }))

  it('says nothing of its own in bokmål', () => {
    const said = [...drawn.matchAll(/>([^<]+)<|(?:aria-label|title|placeholder)="([^"]+)"/g)]
    const words = said.map(([, text = '', label = text]) => label.trim())
    const bokmål = Object.entries(sentences).flatMap(([one, other]) => (other[language] === one ? [] : [one]))
    expect(words.length).toBeGreaterThan(100)
    expect(words.filter((one) => bokmål.includes(one))).toEqual([])
  })

  it('marks what was written, and not what it says itself', () => {
    const marked = [...drawn.matchAll(/<(\w+)[^>]* lang="nb"[^>]*>/g)].map(([tag]) => tag)
    const fields = [['title'], ['blocks', 'block-lead', 'text'], ['blocks', 'block-text', 'body']].map(
      fieldId,
    )
    expect(fields.filter((id) => !marked.some((tag) => tag.includes(`id="${id}"`)))).toEqual([])
    expect(drawn).toContain('<span lang="nb">Viktige resultater og innsatser i 2026</span>')
    expect(marked.filter((tag) => /^<(label|button|legend|section|form)/.test(tag))).toEqual([])
  })

  it('heads its parts as their readers see them', () => {
    expect(drawn.match(/>Viktige resultater og innsatser i 2026</)).not.toBeNull()
  })
})
