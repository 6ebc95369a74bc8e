import { BEACON_PATH } from '../contract/beacon'
import { OEMBED_PATH } from '../contract/frame'
import { VISIT_PATH } from '../contract/visit'

/**
 * What goes into nginx's `server` block when the admin lives under the same name: what is not of the edition is passed to
 * `npm start`, which nginx knows as `upstream vitrine_admin`. The paths are those of `isForCms` and of `answerHealth`,
 * the one where pages are described to whoever embeds them, and the two where something is counted.
 * Nothing the admin says is changed: no header is added, none taken away. These locations come before any that go by an
 * ending, for the admin has scripts too.
 */
export const nginxAdmin =
  (): string => `# Written by "vitrine project". To be included in your server block, with an "upstream vitrine_admin" beside it.
${['/admin', '/api', '/_next']
  .flatMap((path) => [`= ${path}`, `^~ ${path}/`])
  .map(passed)
  .join('\n')}
${link()}
${['= /healthz', '= /readyz', `= ${OEMBED_PATH}`].map(passed).join('\n')}
${[`= ${BEACON_PATH}`, `^~ ${VISIT_PATH}`].map(counted).join('\n')}
`

// whom the allowance of a day is for, in memory only: what a visitor claims to be himself is written over
const counted = (location: string) => `location ${location} {
  proxy_pass http://vitrine_admin;
  proxy_http_version 1.1;
  proxy_set_header Connection "";
  proxy_set_header Host $http_host;
  proxy_set_header X-Forwarded-For $remote_addr;
  proxy_redirect off;
  client_max_body_size 8k;
}`

// a shopkeeper's link is a secret: it is written into no log
const link = () =>
  passed('^~ /m/').replace(
    'client_max_body_size 320m;',
    'client_max_body_size 24m;\n  access_log off;\n  error_log /dev/null crit;',
  )

// films go up slowly from a phone, straight through: who may not send one is refused before it has been read
const passed = (location: string) => `location ${location} {
  proxy_pass http://vitrine_admin;
  proxy_http_version 1.1;
  proxy_set_header Connection "";
  proxy_set_header Host $http_host;
  proxy_set_header X-Forwarded-Host $http_host;
  proxy_redirect off;
  proxy_request_buffering off;
  proxy_read_timeout 600s;
  client_max_body_size 320m;
}`
