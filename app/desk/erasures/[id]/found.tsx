import { Alert } from '@/components/ui/alert'
import { counted, sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import type { OpenedErasure } from '@/lib/erasures/open'
import { outOfReach } from '../words'

type Found = NonNullable<OpenedErasure['found']>

/** Each place where it stands now, and what is out of reach. */
export function FoundPlaces({ found, elsewhere }: { found: Found; elsewhere: readonly string[] }) {
  const { kinds, editions, addresses, pictures, attachments, hints } = found
  return (
    <section className="b-sec b-gap" aria-labelledby="her">
      <div className="b-h">
        <h2 id="her">{say('Her står det')}</h2>
      </div>
      <ul className="b-feed">
        {editions.map(({ number, paths }) => (
          <li key={number}>
            <details>
              <summary>
                {say('Utgave {number}', { number: String(number) })}:{' '}
                {counted(paths.length, 'én side eller fil', '{n} sider og filer')}
              </summary>
              <ul className="b-inside">
                {paths.map((path) => (
                  <li key={path}>{path === '' ? say('Forsiden') : path}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
        {kinds.map(({ name, count, sections, glimpses }) => (
          <li key={name}>
            <div>
              <b>{sentence(name)}</b>: {count}
              {sections.length > 0 && <span className="b-meta b-blk">{sections.join(', ')}</span>}
              {glimpses.map((words) => (
                <span key={words} className="b-blk b-quote">
                  {words}
                </span>
              ))}
            </div>
          </li>
        ))}
        {pictures > 0 && <li>{sentence(counted(pictures, 'ett bilde', '{n} bilder'))}</li>}
        {attachments.length > 0 && (
          <li>
            {say('{attachments}, hele filen', {
              attachments: sentence(counted(attachments.length, 'ett vedlegg', '{n} vedlegg')),
            })}
          </li>
        )}
        {addresses.map((path) => (
          <li key={path}>{say('Adressen {path}, som får et nytt navn', { path })}</li>
        ))}
        {hints > 0 && (
          <li>
            {say('{hints} som er lagt bort', {
              hints: sentence(counted(hints, 'ett skriveråd', '{n} skriveråd')),
            })}
          </li>
        )}
      </ul>
      {elsewhere.length > 0 && (
        <Alert tone="warning">
          {say('Det står også her, og blir ikke fjernet med denne forespørselen: {places}.', {
            places: elsewhere.join(', '),
          })}
        </Alert>
      )}
      <div className="b-gap">
        <Alert tone="warning">
          <p>
            <b>{say('Dette kan vi ikke nå:')}</b>
          </p>
          <ul>
            {outOfReach().map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Alert>
      </div>
    </section>
  )
}
