'use client'

import type { MouseEvent, ReactNode } from 'react'
import type { DraftForm } from '@/lib/core/drafting'
import type { OpenedSection } from '@/lib/core/opened'
import { say } from '@/lib/core/words/say'
import { ButtonLink } from '../ui/button'
import { Menu } from '../ui/menu'
import { StateTag } from '../ui/state'
import { fieldId } from './place'
import { contentOf, useScene } from './store'
import type { Writing } from './writing'
import { useMark } from './written'

export type Links = {
  history: string
  preview: string
  correction: string
  lending: string
  /** Where the draft is as a file; its form comes after. */
  draft: string
}

type BarProps = {
  opened: OpenedSection
  title: ReactNode
  saying?: ReactNode
  /** Who else has it open. */
  here?: ReactNode
  links: Links
  act?: ReactNode
  /** Done before a page is opened that shows what is saved. */
  settle?: () => Promise<unknown>
}

/** What this section is, where it stands, whether it is saved, and what can be done with the whole of it. */
export function Bar({ opened, title, saying, here, links, act, settle }: BarProps) {
  const go = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (!settle || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const { href } = event.currentTarget
    await settle()
    location.assign(href)
  }
  const take = async (as: DraftForm) => {
    await settle?.()
    location.assign(`${links.draft}/${as}`)
  }
  return (
    <div className="b-bar">
      <div className="b-wrap">
        <h1 tabIndex={-1}>
          <span className="b-num">{opened.number}</span> {title}
        </h1>
        <StateTag state={opened.state} step={opened.step} />
        {saying}
        {here}
        <div className="b-row b-push">
          {opened.published && (
            <ButtonLink look="tertiary" href={links.correction} onClick={go}>
              {opened.correcting ? say('Rettelse under arbeid') : say('Rett det som er publisert')}
            </ButtonLink>
          )}
          <ButtonLink look="tertiary" href={links.lending} onClick={go}>
            {say('Leselenker')}
          </ButtonLink>
          <ButtonLink look="tertiary" href={links.history} onClick={go}>
            {say('Historikk')}
          </ButtonLink>
          <Menu
            className="ds-button"
            look="tertiary"
            choices={[
              { name: 'PDF', hint: say('For å lese og skrive ut'), act: () => take('pdf') },
              { name: 'Word', hint: say('For å arbeide videre utenfor'), act: () => take('docx') },
            ]}
          >
            {say('Last ned utkast')}
          </Menu>
          <ButtonLink href={links.preview} onClick={go}>
            {say('Forhåndsvis')}
          </ButtonLink>
          {act}
        </div>
      </div>
    </div>
  )
}

/** The title is written where it stands; a long one takes more lines, but never has a break in it. */
export function TitleField({ writing }: { writing: Writing }) {
  const title = useScene(writing.store, (scene) => contentOf(scene).title)
  return (
    <textarea
      className="b-title"
      rows={1}
      id={fieldId(['title'])}
      lang={useMark()}
      aria-label={say('Kapittelets tittel')}
      placeholder={say('Uten tittel')}
      maxLength={300}
      value={title}
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      onChange={({ target }) => writing.write([{ path: ['title'], to: target.value.replace(/\n/g, ' ') }])}
    />
  )
}
