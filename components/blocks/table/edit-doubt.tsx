import { Button } from '@/components/ui/button'
import { figureWords } from '@/lib/core/words/numbers'

type Props = { value: string; or: string; say: (value: string) => void }

/** A figure that can be read in two ways: it was read in one, and a person says which is meant. */
export function Doubt({ value, or, say }: Props) {
  return (
    <p className="b-cell-note b-row">
      Tallet kan leses på to måter. Er det {figureWords(value)} eller {figureWords(or)}?
      <Button look="secondary" small onClick={() => say(value)}>
        {figureWords(value)}
      </Button>
      <Button look="secondary" small onClick={() => say(or)}>
        {figureWords(or)}
      </Button>
    </p>
  )
}
