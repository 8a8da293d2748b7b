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

/** Some ten thousand words that look like those of a report, the commonest first. */
export const words: string[] = last
  .flatMap((end) => middle.flatMap((mid) => first.map((start) => start + mid + end)))
  .map((word, n) => ({ word, place: (n * 7919) % 20011 }))
  .sort((a, b) => a.place - b.place)
  .map(({ word }) => word)
