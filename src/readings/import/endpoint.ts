import type { Endpoint, PayloadRequest } from 'payload'
import Papa from 'papaparse'
import { languageOf } from '../../../collections/messages'
import { forEditors, jsonAnswer, refusal } from '../../endpoints/answers'
import { WalkFileRefused } from '../../import/refused'
import { COLUMNS, HEADINGS } from './columns'
import { LARGEST_FILE } from './limits'
import { FileRefused } from './refused'
import { tellPlan } from './told'
import { FILE } from './words'
import { namesOf, plan, write } from './write'

/**
 * `POST /api/costo/readings-import`, the body a CSV file: what an import of it would do, or with `?write=1` the import itself.
 * `GET /api/costo/readings-template`: a file with nothing but the headings. For those who edit records and nobody else.
 */
export const readingsImportEndpoints: Endpoint[] = [
  {
    path: '/costo/readings-import',
    method: 'post',
    handler: forEditors(FILE.notAllowed, imported),
  },
  {
    path: '/costo/readings-template',
    method: 'get',
    handler: forEditors(FILE.notAllowed, template),
  },
]

async function imported(req: PayloadRequest): Promise<Response> {
  const isOrder = req.searchParams.get('write') === '1'
  const language = languageOf(req)
  try {
    const bytes = await bytesOf(req)
    const names = await namesOf(req)
    const { nameOf } = names
    if (!isOrder) {
      const told = tellPlan(await plan(bytes, names, req), { written: false, language, nameOf })
      return jsonAnswer(told)
    }
    const { written, ...planned } = await write(bytes, names, req)
    const told = tellPlan(planned, { written, language, nameOf })
    return jsonAnswer(told, written ? 200 : 422)
  } catch (error) {
    if (error instanceof FileRefused || error instanceof WalkFileRefused)
      return refusal(422, error.reason[language])
    throw error
  }
}

/** With semicolons for French spreadsheets and commas for English ones; both are read. */
function template(req: PayloadRequest): Response {
  const language = languageOf(req)
  const delimiter = { fr: ';', en: ',' }[language]
  const name = { fr: 'modele-releves.csv', en: 'readings-template.csv' }[language]
  const heads = COLUMNS.map((column) => HEADINGS[column][language])
  return new Response(`\ufeff${Papa.unparse([heads], { delimiter })}\r\n`, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

/** The body, read no further than what a file may weigh. @throws FileRefused */
async function bytesOf({ body }: PayloadRequest): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader!.read()) {
    size += read.value.length
    if (size > LARGEST_FILE) throw new FileRefused(FILE.tooLarge)
    parts.push(read.value)
  }
  return new Uint8Array(Buffer.concat(parts))
}
