import { OEMBED_PATH } from '../contract/frame'

/**
 * What goes into nginx's `server` block when the admin lives under the same name: what is not of the edition is passed to
 * `npm start`, which nginx knows as `upstream vitrine_admin`. The paths are those of `isForCms` and of `answerHealth`,
 * and the one where pages are described to whoever embeds them.
 * Nothing the admin says is changed: no header is added, none taken away. These locations come before any that go by an
 * ending, for the admin has scripts too.
 */
export const nginxAdmin =
  (): string => `# Written by "vitrine project". To be included in your server block, with an "upstream vitrine_admin" beside it.
${['/admin', '/api', '/_next']
  .flatMap((path) => [`= ${path}`, `^~ ${path}/`])
  .map(passed)
  .join('\n')}
${['= /healthz', '= /readyz', `= ${OEMBED_PATH}`].map(passed).join('\n')}
`

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
