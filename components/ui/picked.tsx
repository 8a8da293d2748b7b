import { useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { say } from '@/lib/core/words/say'
import { Button } from './button'
import { Field } from './field'

export type Named = { id: string; name: string }

type Props = {
  name: string
  label: string
  /** Over the menu: "Legg til en godkjenner". */
  add: string
  among: readonly Named[]
  /** May be chosen already, but no more. */
  lost?: readonly Named[]
}

/** Some of many: those chosen stand as a list, the rest in a menu below. */
export function Picked({ name, label, add, among, lost = [] }: Props) {
  const { field, fieldState } = useController<Record<string, string[]>>({ name })
  const [wish, setWish] = useState('')
  const [says, setSays] = useState('')
  const menu = useRef<HTMLSelectElement | null>(null)
  const chosen = field.value ?? []
  const titleOf = (id: string) =>
    [...among, ...lost].find((one) => one.id === id)?.name ?? say('Finnes ikke lenger')
  const put = () => {
    if (!wish) return menu.current?.focus()
    field.onChange([...chosen, wish])
    setSays(say('{name} er lagt til.', { name: titleOf(wish) }))
    setWish('')
  }
  const take = (id: string) => {
    menu.current?.focus()
    field.onChange(chosen.filter((one) => one !== id))
    setSays(say('{name} er tatt bort.', { name: titleOf(id) }))
  }
  return (
    <>
      {chosen.length > 0 && (
        <ul className="b-picked" aria-label={label}>
          {chosen.map((id) => (
            <li key={id}>
              <span>
                {titleOf(id)}
                {lost.some((one) => one.id === id) && (
                  <span className="b-late b-blk b-small">{say('Kan ikke logge inn lenger')}</span>
                )}
              </span>
              <Button
                look="tertiary"
                small
                aria-label={say('Ta bort {name}', { name: titleOf(id) })}
                onClick={() => take(id)}
              >
                {say('Ta bort')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field label={add} error={fieldState.error?.message}>
        {(tied) => (
          <div className="b-add-one">
            {/* Arrows change a menu at once: a choice counts when it is added. */}
            <select
              className="ds-input"
              value={wish}
              ref={(element) => {
                menu.current = element
                field.ref(element)
              }}
              onBlur={field.onBlur}
              onChange={({ target }) => setWish(target.value)}
              {...tied}
            >
              <option value="">{say('Velg')}</option>
              {among
                .filter(({ id }) => !chosen.includes(id))
                .map(({ id, name: title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </select>
            <Button look="secondary" aria-label={add} onClick={put}>
              {say('Legg til')}
            </Button>
          </div>
        )}
      </Field>
      <p role="status" className="ds-sr-only">
        {says}
      </p>
    </>
  )
}
