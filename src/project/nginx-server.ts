import type { ManifestFile } from '../contract/manifest'
import { type Kind, kindsOf } from './types'

/**
 * What goes into nginx's `server` block. There is no cache of open files: what may no longer be shown is gone the
 * moment its file is. No line is written about a visitor.
 */
export function nginxServer(folder: string, files: [path: string, file: ManifestFile][]): string {
  return `# Written by "vitrine project". To be included in your server block; nginx-maps.conf goes into the http block.
root "${folder}/public";
absolute_redirect off;
server_tokens off;
access_log off;
sendfile on;
tcp_nopush on;
gzip off;
charset off;

etag on;
if_modified_since off;

error_page 400 /.vitrine/400;
error_page 403 404 @vitrine_404;
error_page 405 @vitrine_405;
error_page 410 /.gone$uri;
error_page 416 @vitrine_416;

${kindsOf(files)
  .map((kind) => location(folder, kind))
  .join('\n')}
location ~ /$ {
  ${checks(folder)}
  types {}
  default_type "text/html; charset=utf-8";
  max_ranges 0;
  try_files "\${uri}index.html$vitrine_suffix" "\${uri}index.html" =404;
}
location ^~ /.gone/ {
  internal;
  ${headers(folder)}
  root "${folder}";
  types {}
  default_type "text/html; charset=utf-8";
  max_ranges 0;
  try_files "\${uri}index.html$vitrine_suffix" "\${uri}index.html" =404;
}
# nothing else is a file: a page without its last slash, or nothing
location / {
  ${checks(folder)}
  if ($vitrine_moved_page) { return 301 $uri/$is_args$args; }
  if (-f "${folder}/.gone$uri/index.html") { return 301 $uri/$is_args$args; }
  if (-f $document_root$uri/index.html) { return 301 $uri/$is_args$args; }
  return 404;
}
location = /.vitrine/400 {
  internal;
  ${refusal(folder, 400)}
}
${[404, 405].map((status) => `location @vitrine_${status} {\n  ${refusal(folder, status)}\n}`).join('\n')}
# nginx has added the headers of a whole film before it looks at the range: they stay, with these two
location @vitrine_416 {
  add_header ETag "" always;
  add_header Cache-Control no-store always;
  ${words(416)}
}
`
}

const headers = (folder: string) => `include "${folder}/nginx-headers.conf";`

/** What is asked before any file is looked for. In a location, so that these answers have its headers. */
const checks = (folder: string) => `${headers(folder)}
  if ($request_method = OPTIONS) { return 204; }
  if ($vitrine_malformed) { return 400; }
  if ($vitrine_moved) { return 301 $vitrine_moved; }
  if ($vitrine_gone) { return 410; }`

const location = (folder: string, { ending, type, compressed }: Kind) =>
  compressed
    ? `location ~ \\.${ending}$ {
  ${checks(folder)}
  types {}
  default_type "${type}";
  max_ranges 0;
  try_files $uri$vitrine_suffix $uri =404;
}`
    : `location ~ \\.${ending}$ {
  ${checks(folder)}
  types {}
  default_type "${type}";
  try_files $uri =404;
}`

const WORDS: Record<number, { error: string; fr: string; en: string }> = {
  400: {
    error: 'path',
    fr: 'Cette adresse est mal formée.',
    en: 'This address is malformed.',
  },
  404: {
    error: 'not-found',
    fr: 'Aucun fichier à cette adresse ; /v1/edition.json dit ce qui est publié.',
    en: 'No file at this address; /v1/edition.json says what is published.',
  },
  405: {
    error: 'method',
    fr: 'Ces fichiers se lisent : GET ou HEAD.',
    en: 'These files are read: GET or HEAD.',
  },
  416: {
    error: 'range',
    fr: 'Le fichier est plus court ; Content-Range dit sa taille.',
    en: 'The file is shorter; Content-Range says its size.',
  },
}

const words = (status: number) => `types {}
  default_type "application/json; charset=utf-8";
  return ${status} '${JSON.stringify(WORDS[status])}';`

const refusal = (folder: string, status: number) => `${headers(folder)}
  ${words(status)}`
