const first =
  `barne helse skole vei bygg eiendom kultur fri års syke vedlike omsorgs budsjett regn klima energi vann avløps
  bolig plan nærings innbygger ungdoms eldre rus psykisk digital bered saks arkiv valg folke natur park idretts
  biblio museums brann renovasjons fjern sol strøm areal kom lærings språk inkluderings`.split(/\s+/)
const middle = ' tjeneste areal arbeids drifts utviklings kvalitets miljø kompetanse under medarbeider'.split(
  ' ',
)
const last =
  `hage plan bygg hold tiltak mål arbeid råd utvalg prosjekt drift kostnad inntekt vedtak tilbud behov plass leder
  ansatt bruker gruppe tid pris avgift støtte ordning senter rapport melding strategi satsing endring økning nedgang
  risiko analyse oppfølging samarbeid avtale skap fravær verk forbruk anlegg nett sak behandling veileder kurs`.split(
    /\s+/,
  )

/** Words that say nothing of what a text is about: every third word of it is one. */
const common = 'og i på for det den de som en et er av til med at har ved om fra ikke'.split(' ')

/**
 * Some twenty-five thousand words, the commonest first; and the commoner, the shorter, as language has them: those of a real
 * report have 6.3 letters on average, those that tell something 8.2. A text of these has 8 and 11.
 */
export const words: string[] = [
  ...common,
  ...mixed([...first, ...last]),
  ...mixed(first.flatMap((start) => last.map((end) => start + end))),
  ...mixed(last.flatMap((end) => middle.flatMap((mid) => mid && first.map((start) => start + mid + end)))),
]

/** The same words in an order that has nothing to do with their letters. */
function mixed(some: string[]): string[] {
  return some
    .map((word, n) => ({ word, place: (n * 7919) % 20011 }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word)
}
