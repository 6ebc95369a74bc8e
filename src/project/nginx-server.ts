import type { ManifestFile } from '../contract/manifest'
import { HEADERS } from './nginx-maps'
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

# The tag is made of a file's length and time, and its time of its content: it is all a client needs.
etag on;
if_modified_since off;
add_header Last-Modified "";
${HEADERS}

if ($request_method = OPTIONS) { return 204; }
if ($vitrine_moved) { return 301 $vitrine_moved; }
if ($vitrine_gone) { return 410; }

error_page 400 @vitrine_400;
error_page 403 404 @vitrine_404;
error_page 405 @vitrine_405;
error_page 410 /.gone$uri;

${kindsOf(files).map(location).join('\n')}
location ~ /$ {
  types {}
  default_type "text/html; charset=utf-8";
  max_ranges 0;
  try_files "\${uri}index.html$vitrine_suffix" "\${uri}index.html" =404;
}
location ^~ /.gone/ {
  internal;
  root "${folder}";
  types {}
  default_type "text/html; charset=utf-8";
  max_ranges 0;
  try_files "\${uri}index.html$vitrine_suffix" "\${uri}index.html" =404;
}
# nothing else is a file: a page without its last slash, or nothing
location / {
  if (-f $document_root$uri/index.html) { return 301 $uri/$is_args$args; }
  return 404;
}
${[400, 404, 405].map(refusal).join('\n')}
`
}

const location = ({ ending, type, compressed }: Kind) =>
  compressed
    ? `location ~ \\.${ending}$ {
  types {}
  default_type "${type}";
  max_ranges 0;
  try_files $uri$vitrine_suffix $uri =404;
}`
    : `location ~ \\.${ending}$ {
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
}

const refusal = (status: number) => `location @vitrine_${status} {
  types {}
  default_type "application/json; charset=utf-8";
  return ${status} '${JSON.stringify(WORDS[status])}';
}`
