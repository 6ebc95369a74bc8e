import type { ManifestFile } from '../contract/manifest'
import { framePath } from '../contract/frame'
import { CACHE, KEPT } from '../server/edition/entry'
import { pageHeaders } from '../server/pages/policy'
import { kindsOf } from './types'

/**
 * What nginx's `http` block is told once: which encoding a client takes, and the headers that go with a path. Stock
 * nginx, no module: brotli comes from the files, chosen by name.
 */
export function nginxMaps(
  folder: string,
  publicUrl: string,
  files: [path: string, file: ManifestFile][],
): string {
  const [, policy, , referrer] = pageHeaders('/', publicUrl)
  const [, framePolicy] = pageHeaders(framePath('fr', 'shop-card'), publicUrl)
  const compressed = kindsOf(files)
    .filter((kind) => kind.compressed)
    .map(({ ending }) => ending)
  return `# Written by "vitrine project". To be included in nginx's http block; nginx.conf goes into your server block.
# Addresses are longer than nginx expects by default.
map_hash_bucket_size 512;
map_hash_max_size 65536;

# Which encoding: "br" and "gzip" where named, unless with a quality of 0.
map $http_accept_encoding $vitrine_br {
  default "";
  "~*(^|[,\\s])br\\s*;\\s*q=0(\\.0*)?\\s*(,|$)" "";
  "~*(^|[,\\s])br\\s*(;|,|$)" ".br";
}
map $http_accept_encoding $vitrine_gz {
  default "";
  "~*(^|[,\\s])gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)" "";
  "~*(^|[,\\s])gzip\\s*(;|,|$)" ".gz";
}
map $vitrine_br $vitrine_suffix {
  ".br" ".br";
  default $vitrine_gz;
}

# What no honest client sends: escaped slashes, control characters, dot segments, addresses of over 1024 characters.
map $request_uri $vitrine_malformed {
  default "";
  "~*^[^?]*(%2f|%5c|\\x5c|%[01][0-9a-f]|%7f|/(\\.|%2e){1,2}(/|\\?|$))" 1;
  "~^[^?]{1025}" 1;
}

# Headers, by status and by the name of the file that is sent.
map "$status $uri" $vitrine_encoding {
  default "";
  "~^(200|410) .*\\.br$" br;
  "~^(200|410) .*\\.gz$" gzip;
}
map "$status $uri" $vitrine_cache {
  default no-store;
  "~^204 " "";
  "~^301 .*[^/]$" "public, max-age=300";
  "~^(200|206|304) /v1/(w|media|pinned)/" "${CACHE.immutable}";
  "~^(200|206|304) /v1/tiles/" "${CACHE.tile}";
  "~^(200|206|304) /v1/embed\\.js" "${CACHE.loader}";
  "~^(200|206|304|301|410) " "${CACHE.short}";
}
map "$status $uri" $vitrine_vary {
  default "";
  "~^(200|304|410) .*(/|\\.html|\\.(${compressed.join('|')}))(\\.br|\\.gz)?$" Accept-Encoding;
}
map "$status $uri" $vitrine_policy {
  default "";
  "~^(200|304) /[^/]+/frames/.*(/|\\.html)(\\.br|\\.gz)?$" "${framePolicy}";
  "~^(200|304|410) .*(/|\\.html)(\\.br|\\.gz)?$" "${policy}";
}
map "$status $uri" $vitrine_disposition {
  default "";
  "~^(200|206|304) .*\\.(${KEPT.join('|')})(\\.br|\\.gz)?$" attachment;
}
map $vitrine_policy $vitrine_referrer {
  default "${referrer}";
  "" "";
}
map $status $vitrine_allow {
  default "";
  "~^(204|405)$" "GET, HEAD, OPTIONS";
}
map $status $vitrine_methods {
  default "";
  204 "GET, HEAD, OPTIONS";
}
map $status $vitrine_asked {
  default "";
  204 "*";
}
map $status $vitrine_asked_age {
  default "";
  204 86400;
}

# Addresses of the past. These two files change with the edition: reload nginx then.
geo $dollar { default "$"; }
map $uri $vitrine_moved {
  volatile;
  default "";
  include "${folder}/moved.map";
}
map "$uri/" $vitrine_moved_page {
  volatile;
  default "";
  include "${folder}/moved.map";
}
map $uri $vitrine_gone {
  volatile;
  default "";
  include "${folder}/gone.map";
}
`
}
