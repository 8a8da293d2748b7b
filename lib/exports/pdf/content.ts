/** A manuscript on its way to the template: what JSON knows. */
export type Content = null | boolean | number | string | Content[] | { [key: string]: Content }
export type Fields = { [key: string]: Content }

/** The same with each object changed, those within it first. */
export function withObjects(value: Content, change: (object: Fields) => Fields): Content {
  if (Array.isArray(value)) return value.map((one) => withObjects(one, change))
  if (typeof value !== 'object' || value === null) return value
  return change(
    Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withObjects(one, change)])),
  )
}

/** The same with each text changed; `key` is what it stands under. */
export function withTexts(value: Content, change: (text: string, key: string) => string, key = ''): Content {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map((one) => withTexts(one, change, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTexts(one, change, name)]))
}

/** Every text that stands under this key. */
export function textsUnder(value: Content, key: string): Set<string> {
  const found = new Set<string>()
  withTexts(value, (text, name) => {
    if (name === key) found.add(text)
    return text
  })
  return found
}
