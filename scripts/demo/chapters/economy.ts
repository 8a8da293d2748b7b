import { submit, write } from '../acts'
import { challenges, inTheOrder, lead, results, text } from '../blocks'
import { lentTo } from '../lending'
import { chart, untilLastYear, untilThisYear } from '../tables'
import { replyTo } from '../talk'
import type { Chapter, Told } from './chapter'
import { incomes, ratios, spending } from './economy-tables'

function last({ year, due }: Told) {
  const key = ratios(year, due, untilLastYear)
  const income = incomes(year, due, untilLastYear)
  return inTheOrder(
    lead(
      `Solvik kommune fikk et netto driftsresultat på 35 millioner kroner i ${year}, eller 1,6 prosent av inntektene. Det er bedre enn budsjettet, men under målet på 1,75 prosent.`,
    ),
    results(
      'Driftsinntektene ble 2 216 millioner kroner, 91 millioner mer enn året før.',
      'Netto driftsresultat ble 10 millioner kroner bedre enn budsjettert.',
      'Disposisjonsfondet økte til 8,8 prosent av inntektene, og er nå stort nok til å tåle ett dårlig år.',
    ),
    challenges(
      'Oppvekst og helse og omsorg brukte til sammen 23 millioner kroner mer enn budsjettet.',
      'Lånegjelden vokser raskere enn inntektene. Den er nå 78,9 prosent av inntektene, mot 71,0 prosent for to år siden.',
    ),
    key,
    chart(key, {
      caption: 'Netto lånegjeld',
      form: 'line',
      rows: [2],
      alt: `Lånegjelden økte hvert år, fra 71,0 prosent i ${year - 2} til 78,9 prosent i ${year}.`,
    }),
    income,
    chart(income, {
      caption: 'Hva inntektene kommer fra',
      form: 'share',
      rows: [0, 1, 2, 3],
      alt: `Skatt og rammetilskudd er tre firedeler av inntektene hvert år. I ${year} var skatten 40 prosent, rammetilskuddet 36, brukerbetaling og gebyrer 10 og andre tilskudd 14.`,
    }),
    spending(year),
    text(
      'Hvorfor resultatet ble som det ble',
      `Inntektene ble 18 millioner kroner høyere enn budsjettert, først og fremst fordi lønningene i kommunen steg og skatten økte med dem. Renter og avdrag kostet 52 millioner kroner, 6 millioner mindre enn vi hadde regnet med, siden to lån ble tatt opp senere enn planlagt.`,
      'Merforbruket i oppvekst skyldes flere barn med rett til særskilt hjelp. I helse og omsorg var det vikarer og to nye tilbud til svært syke som kostet mest.',
    ),
  )
}

function now({ year, due }: Told) {
  const key = ratios(year, due, untilThisYear)
  return inTheOrder(
    lead(
      `Netto driftsresultat ser ut til å bli 27 millioner kroner i ${year}, eller 1,2 prosent av inntektene. Det er 8 millioner mindre enn året før.`,
    ),
    results(
      'Driftsinntektene er anslått til 2 278 millioner kroner, 62 millioner mer enn året før.',
      'Administrasjon og politisk styring holder budsjettet for fjerde år på rad.',
    ),
    challenges('Renter og avdrag tar en større del av inntektene for hvert år.'),
    key,
    chart(key, {
      caption: 'Netto lånegjeld',
      form: 'line',
      rows: [2],
      alt: `Lånegjelden øker hvert år, fra 74,5 prosent i ${year - 2} til 81,2 prosent i ${year}. Det siste tallet er foreløpig.`,
    }),
    incomes(year, due, untilThisYear),
  )
}

export const economy: Chapter = {
  title: 'Økonomi og resultat',
  department: 'okonomi',
  writer: 'per',
  signer: 'siv',
  laws: ['economy', 'deviations'],
  last,
  due: 2,
  now: (told) => {
    const whole = now(told)
    const auditor = lentTo('Ane Vik', 'revisor, Nordrevisjon')
    return [
      [13, '09:20', 'per', write(() => whole.slice(0, 3))],
      [9, '12:45', 'per', write(() => whole)],
      [
        3,
        '10:30',
        'per',
        submit('Regnskapstallene er foreløpige. Prognosen fra siste månedsrapport er brukt.'),
      ],
      [3, '10:40', 'per', auditor.make],
      [
        2,
        '13:15',
        'per',
        auditor.say(
          'er anslått til 2 278 millioner kroner',
          'Vi finner 2 276 millioner i prognosen vi har fått. Er den fra forrige månedsrapport?',
        ),
      ],
      [1, '09:20', 'per', replyTo('Vi finner 2 276 millioner', 'Ja. Tallet her er fra den siste.')],
    ]
  },
}
