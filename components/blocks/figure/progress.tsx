import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'
import type { Upload } from './uploads'

type Props = { upload: Upload; onCancel: () => void; onAgain: () => void; onOther: () => void }

/** How far a file is on its way, or why it did not arrive and what can be done. */
export function Progress({ upload, onCancel, onAgain, onOther }: Props) {
  if (upload.is === 'failed') {
    return (
      <div className="b-upload" role="alert">
        <p className="b-err">
          <Icon name="warning" />
          <span>
            <Said
              of="<b>{file} er ikke lastet opp.</b> {why}"
              with={{ b: (words) => <strong>{words}</strong>, file: upload.file.name, why: upload.says }}
            />
          </span>
        </p>
        <div className="b-row">
          <Button look="secondary" small onClick={upload.again ? onAgain : onOther}>
            {upload.again ? say('Prøv igjen') : say('Velg et annet bilde')}
          </Button>
          <Button look="tertiary" small onClick={onCancel}>
            {say('Avbryt')}
          </Button>
        </div>
      </div>
    )
  }
  const sent = upload.share >= 1
  const file = upload.file.name
  return (
    <div className="b-upload">
      <p role="status">
        {sent ? say('{file} er sendt og gjøres klart …', { file }) : say('Laster opp {file} …', { file })}
      </p>
      <div className="b-row">
        <progress max={1} value={sent ? undefined : upload.share} aria-label={say('Opplasting')} />
        <Button look="tertiary" small onClick={onCancel}>
          {say('Avbryt')}
        </Button>
      </div>
    </div>
  )
}
