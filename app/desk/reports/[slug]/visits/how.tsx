import { say } from '@/lib/core/words/say'

/** What the counts are, and what they are not. */
export function How() {
  return (
    <section className="b-panel" aria-labelledby="telles">
      <h2 id="telles">{say('Hva vi teller')}</h2>
      <div className="b-small b-stacked">
        <p>
          {say(
            'Vi teller sidevisninger, ikke personer. Den som åpner tre sider, telles tre ganger, og den som kommer tilbake, telles på nytt.',
          )}
        </p>
        <p>
          {say(
            'Vi lagrer bare hvilken side som ble åpnet, og hvilken dag. Ingenting lagres om den som leser: ingen adresse, nettleser, informasjonskapsel eller klokkeslett.',
          )}
        </p>
        <p>
          {say(
            'Roboter som sier at de er det, telles ikke, og heller ikke sider som nettleseren henter på forhånd. Roboter som utgir seg for å være lesere, kan være med. Filer og søk telles ikke.',
          )}
        </p>
        <p>
          {say(
            'Tidligere utgaver telles sammen med den som gjelder. Et kapittel som har fått ny adresse, beholder sine tall.',
          )}
        </p>
        <p>{say('Tallene oppdateres hvert minutt.')}</p>
      </div>
    </section>
  )
}
