import { OPEN_TO_ALL } from '../server/edition/entry'

/**
 * Lines that add the headers to every answer out of the edition. They are included in each of its locations and never
 * in the server block, whose headers would go to all that has none of its own: to what the admin answers.
 */
export const nginxHeaders = (folder: string): string => `# Written by "vitrine project".
# The tag is made of a file's length and time, and its time of its content: it is all a client needs.
add_header Last-Modified "";
${HEADERS}

# Headers of your own, where you have any: nginx leaves out those of a block around these.
include "${folder}/own-headers*.conf";
`

const HEADERS = [
  ...pairs(OPEN_TO_ALL),
  ['Cache-Control', '$vitrine_cache'],
  ['Vary', '$vitrine_vary'],
  ['Content-Encoding', '$vitrine_encoding'],
  ['Content-Disposition', '$vitrine_disposition'],
  ['Content-Security-Policy', '$vitrine_policy'],
  ['Referrer-Policy', '$vitrine_referrer'],
  ['Allow', '$vitrine_allow'],
  ['Access-Control-Allow-Methods', '$vitrine_methods'],
  ['Access-Control-Allow-Headers', '$vitrine_asked'],
  ['Access-Control-Max-Age', '$vitrine_asked_age'],
]
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')

function pairs(headers: string[]): [string, string][] {
  const found: [string, string][] = []
  for (let index = 0; index < headers.length; index += 2)
    found.push([headers[index], headers[index + 1]])
  return found
}
