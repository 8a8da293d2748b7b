import { Select, TextField } from '@/components/ui/field'
import { encodingNames, encodings } from '@/lib/core/sheets/decode'
import { delimiters, limits, type SheetFile, type Told } from '@/lib/core/sheets/sheet'
import { type Choices, type Role, roles } from '@/lib/core/sheets/suggest'
import { say, words } from '@/lib/core/words/say'

type Props = {
  file: SheetFile
  lines: readonly string[][]
  choices: Choices
  told: Told
  name: string
  choose: (choices: Choices) => void
  chooseSheet: (name: string) => void
  tell: (told: Told) => void
}

const roleNames = words<Record<Role, string>>({
  label: 'Radnavn',
  unit: 'Enhet',
  number: 'Tall',
  percent: 'Andel som prosent (0,07 → 7)',
  text: 'Tekst',
  skip: 'Ta ikke med',
})

/** How the file was read, each of it correctable. Lines are counted from one, as spreadsheets do. */
export function ChoiceFields({ file, lines, choices, told, name, choose, chooseSheet, tell }: Props) {
  const set = (part: Partial<Choices>) => choose({ ...choices, ...part })
  const lineAt = (value: string, least: number) =>
    Math.max(least, Math.min(lines.length, Number(value) || least))
  return (
    <>
      <div className="b-panel-row">
        {file.sheets.length > 1 && (
          <Select label={say('Ark')} value={name} onChange={({ target }) => chooseSheet(target.value)}>
            {file.sheets.map((sheet) => (
              <option key={sheet.name}>{sheet.name}</option>
            ))}
          </Select>
        )}
        {file.text && (
          <>
            <Select
              label={say('Tegnsett')}
              value={file.text.encoding}
              onChange={({ target }) =>
                tell({ ...told, encoding: encodings.find((one) => one === target.value) })
              }
            >
              {encodings.map((one) => (
                <option key={one} value={one}>
                  {encodingNames[one]}
                </option>
              ))}
            </Select>
            <Select
              label={say('Skilletegn')}
              value={file.text.delimiter}
              onChange={({ target }) => tell({ ...told, delimiter: target.value })}
            >
              {Object.entries(delimiters).map(([mark, says]) => (
                <option key={mark} value={mark}>
                  {says}
                </option>
              ))}
            </Select>
          </>
        )}
        <Select
          label={say('Desimaltegn')}
          value={choices.decimals ?? ''}
          onChange={({ target }) =>
            set({ decimals: target.value === ',' || target.value === '.' ? target.value : null })
          }
        >
          <option value="">{say('Ikke avgjort')}</option>
          <option value=",">{say('Komma')}</option>
          <option value=".">{say('Punktum')}</option>
        </Select>
        <TextField
          label={say('Overskrifter på linje')}
          hint={say('0: ingen')}
          type="number"
          min={0}
          max={lines.length}
          value={choices.header === null ? 0 : choices.header + 1}
          onChange={({ target }) => {
            const line = lineAt(target.value, 0)
            set({ header: line === 0 ? null : line - 1, from: Math.max(choices.from, line) })
          }}
        />
        <TextField
          label={say('Første rad på linje')}
          type="number"
          min={1}
          max={lines.length}
          value={choices.from + 1}
          onChange={({ target }) => {
            const from = lineAt(target.value, 1) - 1
            set({ from, to: Math.min(lines.length, Math.max(choices.to, from + 1), from + limits.rows) })
          }}
        />
        <TextField
          label={say('Siste rad på linje')}
          type="number"
          min={choices.from + 1}
          max={lines.length}
          value={choices.to}
          onChange={({ target }) =>
            set({ to: Math.min(lineAt(target.value, choices.from + 1), choices.from + limits.rows) })
          }
        />
      </div>
      <fieldset>
        <legend>{say('Kolonnene i filen')}</legend>
        <ul className="b-columns">
          {choices.columns.map((column, i) => {
            const named =
              (choices.header !== null && lines[choices.header]?.[i]) ||
              say('Kolonne {number}', { number: String(i + 1) })
            const put = (part: Partial<typeof column>) =>
              set({
                columns: choices.columns.map((one, n) =>
                  n === i ? { ...one, ...part } : only(one, part.role),
                ),
              })
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column of a file is its place
              <li key={i}>
                <Select
                  label={named}
                  value={column.role}
                  onChange={({ target }) =>
                    put({ role: roles.find((role) => role === target.value) ?? 'text' })
                  }
                >
                  {roles.map((role) => (
                    <option key={role} value={role}>
                      {roleNames[role]}
                    </option>
                  ))}
                </Select>
                {(column.role === 'number' || column.role === 'percent') && (
                  <TextField
                    label={say('Måleenhet for {name}', { name: named })}
                    value={column.unit}
                    maxLength={60}
                    onChange={({ target }) => put({ unit: target.value })}
                  />
                )}
              </li>
            )
          })}
        </ul>
      </fieldset>
    </>
  )
}

/** Row names and units stand in one column each. */
const only = (column: Choices['columns'][number], taken: Role | undefined): typeof column =>
  (taken === 'label' || taken === 'unit') && column.role === taken ? { ...column, role: 'text' } : column
