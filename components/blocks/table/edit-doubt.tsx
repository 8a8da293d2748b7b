import { Button } from '@/components/ui/button'
import { figureWords } from '@/lib/core/words/numbers'
import { say } from '@/lib/core/words/say'

type Props = { value: string; or: string; choose: (value: string) => void }

/** A figure that can be read in two ways: it was read in one, and a person says which is meant. */
export function Doubt({ value, or, choose }: Props) {
  return (
    <p className="b-cell-note b-row">
      {say('Tallet kan leses på to måter. Er det {one} eller {other}?', {
        one: figureWords(value),
        other: figureWords(or),
      })}
      <Button look="secondary" small onClick={() => choose(value)}>
        {figureWords(value)}
      </Button>
      <Button look="secondary" small onClick={() => choose(or)}>
        {figureWords(or)}
      </Button>
    </p>
  )
}
