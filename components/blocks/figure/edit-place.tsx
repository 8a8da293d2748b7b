import { type DragEvent, useRef, useState } from 'react'
import { fieldId } from '@/components/form/place'
import { useMark } from '@/components/form/written'
import { Button } from '@/components/ui/button'
import type { Figure } from '@/lib/core/blocks/figure'
import { at } from '@/lib/core/blocks/kind'
import { say } from '@/lib/core/words/say'
import { usePictures, useUpload } from './pictures'
import { Progress } from './progress'

type Props = { block: Figure; onRemove: () => void }

/** Wide enough for the form, on a fine screen too. */
const width = 960

/** Where the picture is seen, or where a file is put. */
export function PicturePlace({ block, onRemove }: Props) {
  const { uploads, address } = usePictures()
  const lang = useMark()
  const upload = useUpload(uploads, block.id)
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const { shown } = block
  const choose = () => chooser.current?.click()

  function drop(event: DragEvent) {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    void uploads.start(block.id, file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      id={fieldId(at(block, 'shown'))}
      className="b-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {shown && (
        <img
          src={address(shown.ref, width)}
          width={shown.width}
          height={shown.height}
          lang={block.alt ? lang : undefined}
          alt={block.alt || say('Bildet har ingen tekst ennå')}
        />
      )}
      {upload ? (
        <Progress
          upload={upload}
          onCancel={() => uploads.cancel(block.id)}
          onAgain={() => void uploads.start(block.id, upload.file)}
          onOther={choose}
        />
      ) : (
        <div className="b-row">
          <Button look="secondary" small onClick={choose}>
            {shown ? say('Bytt bilde') : say('Velg bilde')}
          </Button>
          {shown ? (
            <Button look="tertiary" small onClick={onRemove}>
              {say('Ta bort bildet')}
            </Button>
          ) : (
            <p className="b-hint">
              {say('eller dra det hit, eller lim det inn. JPEG, PNG, WebP, AVIF eller GIF.')}
            </p>
          )}
        </div>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        aria-label={say('Bildefil')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) void uploads.start(block.id, file)
          target.value = ''
        }}
      />
    </div>
  )
}
