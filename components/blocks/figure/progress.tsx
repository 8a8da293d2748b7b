import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
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
            <strong>{upload.file.name} er ikke lastet opp.</strong> {upload.says}
          </span>
        </p>
        <div className="b-row">
          <Button look="secondary" small onClick={upload.again ? onAgain : onOther}>
            {upload.again ? 'Prøv igjen' : 'Velg et annet bilde'}
          </Button>
          <Button look="tertiary" small onClick={onCancel}>
            Avbryt
          </Button>
        </div>
      </div>
    )
  }
  const sent = upload.share >= 1
  return (
    <div className="b-upload">
      <p role="status">
        {sent ? `${upload.file.name} er sendt og gjøres klart …` : `Laster opp ${upload.file.name} …`}
      </p>
      <div className="b-row">
        <progress max={1} value={sent ? undefined : upload.share} aria-label="Opplasting" />
        <Button look="tertiary" small onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </div>
  )
}
