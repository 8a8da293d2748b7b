import sharp from 'sharp'

const [width, height] = [1600, 900]

/** Calm drawings for the demo: no photos, nobody in them. */
export const drawings = {
  /** A school of wood between hills, on an August morning. */
  school: () =>
    drawn(`
      <rect width="${width}" height="${height}" fill="#dcebea"/>
      <circle cx="1280" cy="210" r="90" fill="#f6e3b4"/>
      <path d="M0 520Q300 330 640 470T1200 430T1600 500V900H0z" fill="#a9c9c6"/>
      <path d="M0 620Q420 500 860 600T1600 590V900H0z" fill="#6fa3a0"/>
      <path d="M420 690V470L640 360L860 470V690z" fill="#c98f5f"/>
      <path d="M860 690V520H1240V690z" fill="#b57a4c"/>
      <path d="M390 480L640 345L890 480" fill="none" stroke="#003f46" stroke-width="22"/>
      <path d="M850 515H1260" stroke="#003f46" stroke-width="22"/>
      ${windows(500, 520, 3)}${windows(910, 560, 4)}
      <rect x="606" y="600" width="68" height="90" fill="#003f46"/>
      <rect y="690" width="${width}" height="210" fill="#35706f"/>
      <path d="M640 690L520 900H760L670 690z" fill="#dcd2bd"/>`),
  /** Heat from the sea: a town hall, and a pipe down into the water. */
  heat: () =>
    drawn(`
      <rect width="${width}" height="${height}" fill="#e6f0ef"/>
      <path d="M0 430Q380 250 760 390T1600 330V620H0z" fill="#a9c9c6"/>
      <rect x="430" y="300" width="520" height="230" fill="#f3efe6"/>
      <rect x="640" y="170" width="100" height="130" fill="#f3efe6"/>
      <path d="M630 175L690 110L750 175z" fill="#003f46"/>
      <rect x="415" y="285" width="550" height="20" fill="#003f46"/>
      ${windows(470, 360, 6)}
      <path d="M0 530H1100L1180 600H1600V900H0z" fill="#c9b796"/>
      <path d="M1100 560Q1230 530 1360 560T1600 560V900H1100z" fill="#2f7f88"/>
      <path d="M840 530V690H1450V820" fill="none" stroke="#b8472f" stroke-width="18"/>
      <path d="M900 530V640H1500V820" fill="none" stroke="#00565e" stroke-width="18"/>`),
}

const windows = (x: number, y: number, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<rect x="${x + i * 76}" y="${y}" width="44" height="56" fill="#f6e3b4"/>`,
  ).join('')

/** The demo draws its own SVG; what people upload may not be one. */
const drawn = (shapes: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`,
    ),
  )
    .png()
    .toBuffer()
