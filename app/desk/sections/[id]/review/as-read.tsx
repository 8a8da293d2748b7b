import { say } from '@/lib/core/words/say'
/** The revision in its public look: the very page that publishing would store. */
export function AsRead({ id, revision }: { id: string; revision: string }) {
  const address = `/desk/sections/${id}/preview?revision=${revision}`
  return (
    <section className="b-sec" aria-labelledby="lest">
      <div className="b-h">
        <h2 id="lest">{say('Slik leseren ser det')}</h2>
        <span className="b-meta">
          <a className="ds-link" href={address}>
            {say('Åpne som egen side')}
          </a>
        </span>
      </div>
      <iframe
        className="b-page"
        src={address}
        title={say('Kapittelet slik leseren ser det')}
        sandbox="allow-same-origin"
      />
    </section>
  )
}
