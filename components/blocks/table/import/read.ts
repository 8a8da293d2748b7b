import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/universal'
import { cellText, numberText } from '@/lib/core/sheets/cell-text'
import { decodeBytes } from '@/lib/core/sheets/decode'
import { limits, type Reading, refuse, type Sheet, type Told } from '@/lib/core/sheets/sheet'
import { kindOfBytes, zipParts } from '@/lib/core/sheets/signature'
import { errorCells } from './error-cells'

const broken =
  'Filen er skadet eller ikke et regneark. Lagre den på nytt som .xlsx eller .csv, og prøv igjen.'

/** The sheets of a file, by what its bytes are and not by its name; or, in one sentence, why not. */
export async function readSheets(bytes: ArrayBuffer, told: Told): Promise<Reading> {
  const content = new Uint8Array(bytes)
  if (content.length === 0) return refuse('Filen er tom.')
  if (content.length > limits.bytes) return refuse('Filen er for stor. Det er plass til 5 MB.')
  const read = { zip: readXlsx, text: readCsv, xls: readOld, other: readOther }[kindOfBytes(content)]
  try {
    return checked(await read(bytes, told))
  } catch {
    return refuse(broken)
  }
}

async function readXlsx(bytes: ArrayBuffer): Promise<Reading> {
  const content = new Uint8Array(bytes)
  const parts = zipParts(content)
  if (!parts) return refuse(broken)
  const unpacked = parts.reduce((total, part) => total + part.unpacked, 0)
  if (parts.length > limits.parts || unpacked > limits.unpacked)
    return refuse('Filen pakker ut for mye. Lagre bare arket med tabellen i en ny fil, og prøv igjen.')
  if (!parts.some(({ name }) => name === 'xl/workbook.xml'))
    return refuse('Filen er ikke et regneark i Excel-format. Velg en .xlsx- eller .csv-fil.')
  const sheets = await readXlsxFile(bytes, { parseNumber: numberText })
  const errors = await errorCells(content, parts)
  return {
    ok: true,
    file: {
      sheets: sheets.map(({ sheet, data }, i) => ({
        name: sheet,
        errors: errors[i] ?? [],
        // A sheet that is nothing but a chart has no cells, whatever the types of the library say.
        lines: ((data as typeof data | undefined) ?? []).map((line) => line.map(cellText)),
      })),
    },
  }
}

function readCsv(bytes: ArrayBuffer, told: Told): Reading {
  const { text, encoding } = decodeBytes(new Uint8Array(bytes), told.encoding)
  if (text.includes('\0')) return refuse(broken)
  // Excel's own first line, "sep=;", names the delimiter.
  const named = /^sep=(.)\r?\n/.exec(text)
  const { data, meta } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    delimiter: told.delimiter ?? named?.[1] ?? firstLineSays(text),
    delimitersToGuess: [';', '\t', ',', '|'],
  })
  const lines = data.map((line) => line.map(cellText))
  return {
    ok: true,
    file: { sheets: [{ name: '', lines, errors: [] }], text: { encoding, delimiter: meta.delimiter } },
  }
}

const readOld = () =>
  refuse('Filen er i det gamle Excel-formatet (.xls). Lagre den som .xlsx, og prøv igjen.')
const readOther = () => refuse('Filen er ikke et regneark. Velg en .xlsx- eller .csv-fil.')

/** Sheets with something in them, without empty lines at their end. */
function checked(reading: Reading): Reading {
  if (!reading.ok) return reading
  const sheets = reading.file.sheets.map(trimmed).filter((sheet) => sheet.lines.length > 0)
  if (sheets.length === 0) return refuse('Filen har ingen celler med innhold.')
  if (sheets.some(({ lines }) => lines.length > limits.lines))
    return refuse('Arket har over 50 000 linjer. Lagre bare det som skal inn i tabellen, i en ny fil.')
  return { ok: true, file: { ...reading.file, sheets } }
}

function trimmed({ lines, ...sheet }: Sheet): Sheet {
  const last = lines.findLastIndex((line) => line.some((text) => text !== ''))
  return { ...sheet, lines: lines.slice(0, last + 1) }
}

/** Commas in names and figures may stand as evenly as what parts the columns: the first line knows better. Empty: guess. */
function firstLineSays(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const count = (mark: string) => first.split(mark).length - 1
  return [';', '\t'].find((mark) => count(mark) > count(',')) ?? ''
}
