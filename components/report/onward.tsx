import { AnswerMark } from '@/components/blocks/answers/mark'
import { LineText } from '@/components/blocks/rich'
import type { Fate, Followed } from '@/lib/core/onward'
import { plain } from '@/lib/core/rich'
import type { Language } from '@/lib/core/section'
import { answerWords } from '@/lib/core/words/answers'
import { say } from '@/lib/core/words/say'
import { foreign, spoken } from '@/lib/core/words/spoken'
import { wayThing } from './linked-living'
import type { PublicInstallation } from './model'
import { Shell } from './shell'
import { Way } from './way'

type OnwardProps = {
  installation: PublicInstallation
  stylesheet: string
  origin: string
  report: { name: string; year: number; address: string }
  section: { name: string; address: string; language: Language }
  followed: readonly Followed[]
}

/** What became of a section's challenges in the reports that came after it. It lives: an edition never changes. */
export function OnwardPage({ installation, stylesheet, origin, report, section, followed }: OnwardProps) {
  const { language } = spoken()
  const here = say('Utfordringene videre')
  const title = answerWords[language].heading(report.year)
  return (
    <Shell
      installation={installation}
      stylesheet={stylesheet}
      titles={[title, section.name, report.name]}
      sharing={{ title, type: 'article', language, site: installation.name }}
      things={[wayThing({ installation, origin }, [report, section], here)]}
    >
      <div className="wrap">
        <Way
          above={[
            { name: report.name, address: report.address },
            { name: section.name, address: section.address, lang: foreign(section.language) },
          ]}
          here={here}
        />
        <main id="innhold" className="page">
          <h1>{title}</h1>
          <p className="lead">
            {say('Slik svarer de senere rapportene på det kapittelet pekte på som vanskelig.')}
          </p>
          <ol className="rows ahead">
            {followed.map(({ challenge, fates }) => (
              <li key={challenge.id}>
                <h2 lang={foreign(section.language)}>
                  <a href={`${section.address}#p-${challenge.id}`}>{plain(challenge.text)}</a>
                </h2>
                {fates.length === 0 && <p className="muted">{say('Ikke besvart ennå.')}</p>}
                {fates.map((fate) => (
                  <FateView key={`${fate.year} ${fate.report}`} fate={fate} />
                ))}
              </li>
            ))}
          </ol>
        </main>
      </div>
    </Shell>
  )
}

function FateView({ fate: { report, answer, carriedOn } }: { fate: Fate }) {
  return (
    <div className="fate">
      <p className="meta">{report}</p>
      {answer && <AnswerMark status={answer.status} language={spoken().language} />}
      {answer && (
        <p>
          <LineText doc={answer.says} />
        </p>
      )}
      <p className="meta ways">
        {answer && <a href={answer.address}>{say('Les svaret i {report}', { report })}</a>}
        {carriedOn && <a href={carriedOn}>{say('Ført videre i {report}', { report })}</a>}
      </p>
    </div>
  )
}
