import { bringBack, sendBack, submit, write } from '../acts'
import { answer } from '../answer'
import { carryOn, challenges, inTheOrder, lead, results, reworded, text } from '../blocks'
import { drawings } from '../drawings'
import { link, refer } from '../link'
import { chart } from '../tables'
import { commentOn, propose, replyTo, settle } from '../talk'
import type { Chapter, Entry, Told } from './chapter'
import { climate } from './climate'
import { named, tooMuch } from './named'
import { propertyAccounts, propertyFigures } from './property-tables'

function last({ year, due }: Told) {
  const figures = propertyFigures(
    year,
    {
      area: ['98400', '98400', '101900'],
      energy: ['182', '176', '169*'],
      sun: ['.', '85', '140*'],
      emissions: ['640', '585', '531*'],
      maintenance: ['121', '128', '134'],
      backlog: ['..', '248', '256'],
    },
    {
      due,
      backlog: `Hva det vil koste å sette alle bygg i god stand. Tilstanden ble ikke kartlagt i ${year - 2}.`,
    },
  )
  return inTheOrder(
    lead(
      'Nye Lia skole sto ferdig til skolestart. Byggene bruker mindre energi, men etterslepet på vedlikehold vokser.',
    ),
    results(
      '**Nye Lia skole** åpnet i august, innenfor rammen på 312 millioner kroner. Skolen har plass til 420 elever.',
      'Energibruken er foreløpig beregnet til 169 kWh per m², 7 mindre enn året før. Nye styringssystemer i åtte bygg er den viktigste grunnen.',
      'Solceller på taket av svømmehallen og to skoler gir nå strøm til egne bygg.',
      'Renholdet ble gjort av egne ansatte i alle bygg, og fire lærlinger tok fagbrev.',
      'Vi brukte 1,2 millioner kroner mindre enn budsjettert, se regnskapet.',
    ),
    challenges(
      'Etterslepet på vedlikehold økte med 8 millioner kroner, til 256 millioner. Takene på Vik skole og Solvik sykehjem haster mest.',
      'Vi har ikke nok omsorgsboliger. 31 personer sto på venteliste ved utgangen av året.',
      'Gamle ventilasjonsanlegg i tre barnehager gir dårlig luft på kalde dager.',
    ),
    figures,
    chart(figures, {
      caption: 'Energibruk',
      form: 'bar',
      rows: [1],
      alt: `Energibruken gikk ned hvert år, fra 182 kWh per m² i ${year - 2} til 169 i ${year}. Det siste tallet er foreløpig.`,
    }),
    propertyAccounts(year, 'Regnskap', {
      running: ['41230', '42600', '42910', '-310'],
      cleaning: ['27840', '28700', '28460', '240'],
      maintenance: ['12595', '13400', '13655', '-255'],
      energy: ['19320', '20100', '18905', '1195'],
      spent: ['100985', '104800', '103930', '870'],
      rent: ['-18400', '-18900', '-19250', '350'],
      net: ['82585', '85900', '84680', '1220'],
    }),
    text(
      'Bygg som ble ferdige, og bygg som er i gang',
      'Nye Lia skole erstatter to eldre skolebygg, som er revet. Tomten på Nedre Lia skal bli nærmiljøpark.',
      'Arbeidet med 24 omsorgsboliger i Sentrum øst begynte i november. De skal være innflytningsklare om to år.',
    ),
  )
}

function now({ year, due }: Told) {
  const figures = propertyFigures(
    year,
    {
      area: ['98400', '101900', '101900'],
      energy: ['176', '168r', '163*'],
      sun: ['85', '138r', '162*'],
      // Last year's emissions should have been final by now.
      emissions: ['585', `531*${year}-06-15`, '..'],
      maintenance: ['128', '134', '139*'],
      backlog: ['248', '256', '263*'],
    },
    { due, backlog: 'Hva det vil koste å sette alle bygg i god stand.' },
  )
  return inTheOrder(
    lead('Byggene bruker stadig mindre energi, og vi bruker mer på vedlikehold. Likevel vokser etterslepet.'),
    results(
      'Energibruken er foreløpig beregnet til 163 kWh per m², 5 mindre enn året før.',
      'Taket på Solvik sykehjem er skiftet. Arbeidet kostet 11 millioner kroner og ble ferdig før fristen.',
      'Ventilasjonen i to av tre barnehager er byttet ut, og målingene viser god luft også på kalde dager.',
    ),
    challenges(
      'Etterslepet på vedlikehold er beregnet til 263 millioner kroner, 7 millioner mer enn året før.',
      'Byggingen av omsorgsboliger i Sentrum øst er forsinket med fire måneder på grunn av dårlig grunn.',
    ),
    figures,
    chart(figures, {
      caption: 'Energibruk',
      form: 'bar',
      rows: [1],
      alt: `Energibruken gikk ned hvert år, fra 176 kWh per m² i ${year - 2} til 163 i ${year}. Det siste tallet er foreløpig.`,
    }),
    propertyAccounts(
      year,
      'Prognose',
      {
        running: ['42910', '43800', '44150*', '-350*'],
        cleaning: ['28460', '29300', '29120*', '180*'],
        maintenance: ['13655', '14300', '14164*', '136*'],
        energy: ['18905', '19600', '18240*', '1360*'],
        spent: ['103930', '107000', '105674*', '1326*'],
        rent: ['-19250', '-19700', '-19880*', '180*'],
        net: ['84680', '87300', '85794*', '1506*'],
      },
      due,
    ),
  )
}

/** The year before last, in brief. */
const before = () =>
  inTheOrder(
    lead(
      'Kommunens bygg er kartlagt, og planen for en ny skole er vedtatt. Etterslepet er større enn vi trodde.',
    ),
    results(
      `Tilstanden er kartlagt i alle skoler, barnehager og sykehjem. Arbeidet ble ledet av ${tooMuch}.`,
      `Kommunestyret vedtok å bygge Nye Lia skole. Den skal stå ferdig om to år. ${named} har tegnet den.`,
    ),
    challenges(
      'Etterslepet på vedlikehold er 248 millioner kroner. Det er mer enn seks års bevilgninger.',
      'Lia-skolene er for små og for slitte. Elevene har brakker på andre året.',
      'Ni kommunale boliger står tomme fordi de ligger langt fra buss og butikk.',
    ),
  )

/** Two write it, by turns and at once; one old wording comes back, and the approver sends it back. */
function history(told: Told): Entry[] {
  const whole = now(told)
  return [
    [16, '09:15', 'kari', write((_, last) => carryOn(whole.slice(0, 3), last, 2))],
    [14, '13:05', 'ola', write((blocks) => [...blocks, ...whole.slice(3, 5)])],
    [13, '10:20', 'ola', write((blocks) => reworded(blocks, 'før fristen', 'i rett tid'))],
    [13, '14:50', 'kari', bringBack(1)],
    [9, '08:55', 'kari', write((blocks) => [...blocks, ...whole.slice(5)])],
    [
      9,
      '09:05',
      'kari',
      answer(
        [
          'permanent',
          'Vi bruker mer på vedlikehold, men byggene slites fortere enn vi rekker å reparere dem.',
        ],
        null,
        [
          'progress',
          'To av tre anlegg er byttet ut. Det siste står for tur neste år.',
          'Ventilasjonen i to av tre barnehager',
        ],
      ),
    ],
    [9, '09:10', 'ola', write((blocks) => reworded(blocks, 'og målingene viser', 'og nye målinger viser'))],
    [
      9,
      '11:20',
      'kari',
      commentOn('måneder på grunn av dårlig grunn', '@Ola Dahl, er fire måneder det siste vi vet?'),
    ],
    [9, '12:40', 'ola', replyTo('er fire måneder', 'Ja, etter byggemøtet på tirsdag.')],
    [9, '12:55', 'kari', settle('er fire måneder')],
    [8, '11:30', 'kari', submit('Energitallene er foreløpige. Ola har regnet dem om for utetemperatur.')],
    [
      6,
      '13:50',
      'jonas',
      commentOn('163 kWh per m²', 'Er tallet korrigert for utetemperatur? Da bør det stå her.'),
    ],
    [
      6,
      '14:05',
      'jonas',
      propose('ble ferdig før fristen', 'ble ferdig tre uker før fristen', 'Det tåler å stå hvor mye før.'),
    ],
    [
      6,
      '14:15',
      'jonas',
      sendBack(
        'Prognosen for strøm er ikke forklart. Skriv også hva det gjør med neste år at omsorgsboligene blir forsinket.',
      ),
    ],
    [
      4,
      '10:40',
      'kari',
      write((blocks) =>
        reworded(
          blocks,
          'på grunn av dårlig grunn.',
          'på grunn av dårlig grunn. Innflyttingen blir først til høsten.',
        ),
      ),
    ],
    [
      4,
      '10:50',
      'kari',
      link('Etterslepet på vedlikehold er beregnet til ', 'Etterslep på vedlikehold', String(told.year)),
    ],
    [
      3,
      '09:05',
      'ola',
      replyTo('korrigert for utetemperatur', '@Kari Nesse, jeg har regnet om. Skriver du det inn?'),
    ],
    [2, '09:40', 'ola', write((blocks) => reworded(blocks, '"value":"162"', '"value":"165"'))],
    // What he has calculated anew stands in the table, and not yet in the text: the form gives a hint.
    [2, '09:50', 'ola', write((blocks) => reworded(blocks, '"value":"163"', '"value":"161"'))],
  ]
}

export const property: Chapter = {
  title: 'Eiendom',
  department: 'eiendom',
  writer: 'kari',
  signer: 'jonas',
  laws: ['goals'],
  before,
  last,
  picture: {
    name: 'lia-skole.png',
    draw: drawings.school,
    alt: 'Tegning av en skole i tre med mørkt tak, ett høyt og ett lavt bygg, foran grønne åser.',
    caption: 'Nye Lia skole ligger inntil åsen og har fått uteområde mot sør.',
  },
  answers: answer(
    ['open', 'Bevilgningen ble litt større, men etterslepet økte likevel.'],
    ['solved', 'Nye Lia skole åpnet i august.', 'Nye Lia skole'],
    ['dropped', 'Boligene er solgt, og spørsmålet faller bort.'],
  ),
  refers: refer('enn budsjettert, se ', 'regnskapet', 'Drift av'),
  guidance: {
    guidance:
      'Hva har innbyggerne fått igjen for byggene i år?\nTa med energi, vedlikehold og byggeprosjekter, med tallene fra nøkkeltallstabellen.\nSi også hva som ikke gikk som planlagt.',
    example: 'Taket på Solvik sykehjem er skiftet. Det kostet 11 millioner kroner og ble ferdig før fristen.',
    expectedWords: 300,
  },
  due: -1,
  now: history,
  children: [climate],
}
