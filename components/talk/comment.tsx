'use client'

import { type Comment, mentionedIn } from '@/lib/core/talk'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { Alert } from '../ui/alert'
import { Avatar } from '../ui/avatar'
import { Button, TextButton } from '../ui/button'
import { useKept } from '../ui/kept'
import { Tag } from '../ui/tag'
import { useSending } from './sending'
import { useName, useReaders, useTalk } from './talking'
import { WordsField } from './words-field'

type Props = { thread: string; comment: Comment }

/** What one person said. Its own author can mend the words, which is told. */
export function CommentView({ thread, comment }: Props) {
  const talk = useTalk()
  const name = useName()
  const [words, setWords] = useKept<string | null>(`${talk?.drawer}/edit/${comment.id}`, null)
  const editing = words !== null
  const mine = talk?.me === comment.by
  const moment = momentWords(new Date(comment.at))
  return (
    <div className="b-comment">
      <Avatar name={name(comment.by)} other={!mine} small />
      <div>
        <p className="b-small">
          <b>{name(comment.by)}</b> {comment.outside && <Tag color="warning">{say('utenfra')}</Tag>}{' '}
          <span className="b-muted">{comment.edited ? say('{moment}, endret', { moment }) : moment}</span>
        </p>
        {editing ? (
          <EditForm {...{ thread, comment }} text={words} onChange={setWords} onDone={() => setWords(null)} />
        ) : (
          <p className="whitespace-pre-line">{comment.text}</p>
        )}
        {mine && !editing && (
          <TextButton className="b-small" onClick={() => setWords(comment.text)}>
            {say('Endre')}
          </TextButton>
        )}
      </div>
    </div>
  )
}

type EditProps = Props & { text: string; onChange: (text: string) => void; onDone: () => void }

function EditForm({ thread, comment, text, onChange, onDone }: EditProps) {
  const talk = useTalk()
  const readers = useReaders()
  const { send, says, busy } = useSending()
  const save = () => {
    const input = { thread, comment: comment.id, text, mentions: mentionedIn(text, readers) }
    void send(async () => talk?.acts.edit(input) ?? { ok: true, value: null }, onDone)
  }
  return (
    <div className="b-stacked">
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      <WordsField
        label={say('Endre kommentaren')}
        value={text}
        onChange={onChange}
        readers={readers}
        busy={busy}
      />
      <div className="b-row">
        <Button small look="secondary" disabled={busy || text.trim() === ''} onClick={save}>
          {say('Lagre')}
        </Button>
        <Button small look="tertiary" onClick={onDone}>
          {say('Avbryt')}
        </Button>
      </div>
    </div>
  )
}
