import { cacheName, cachesOf } from './caches'
import { partOf } from './part'
import type { WorkerScope } from './scope'

/** So long a network that hardly answers is waited for, in milliseconds, before the kept page is shown. */
const PATIENCE_MS = 3000

const scope = self as unknown as WorkerScope
const { page, version, files } = scope.kept
const name = cacheName(page, version)
const here = (address: string) => new URL(address, scope.registration.scope).href
// any rendition of a picture leads to the one that is kept
const keptAt = new Map(
  files.flatMap(([kept, ...others]) => [kept, ...others].map((one) => [here(one), here(kept)])),
)

scope.addEventListener('install', (event) => {
  void scope.skipWaiting()
  event.waitUntil(store())
})
scope.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([dropOthers(), scope.clients.claim()])),
)
// asked by a page that had the walk forgotten and wants it back: until that page is left this worker stays, and is not
// installed again
scope.addEventListener('message', (event) => {
  const tell = (isStored: boolean) => event.ports[0].postMessage(isStored)
  event.waitUntil(
    store().then(
      () => tell(true),
      () => tell(false),
    ),
  )
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    if (here(pathname) === here(page) && origin === new URL(here(page)).origin)
      event.respondWith(thePage(request))
  } else if (keptAt.has(request.url)) event.respondWith(theFile(request))
})

/** Stores the whole walk or nothing. @throws when a file can't be had or there is no room */
async function store() {
  const cache = await caches.open(name)
  try {
    await Promise.all([
      // a browser may hold the page of the edition before
      put(cache, here(page), 'reload'),
      ...[...new Set(keptAt.values())].map((address) => put(cache, address, 'default')),
    ])
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}

async function put(cache: Cache, address: string, mode: RequestCache) {
  const answer = await fetch(address, { cache: mode, credentials: 'omit' })
  // a page that leads elsewhere is not this walk any more
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`)
  await cache.put(address, answer)
}

async function dropOthers() {
  for (const other of await cachesOf(page, caches)) if (other !== name) await caches.delete(other)
}

/** The network's page when it comes in time; what is no longer published is no longer kept. */
async function thePage(request: Request): Promise<Response> {
  const asked = fetch(request)
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS))
  const fresh = await Promise.race([asked, late]).catch(() => undefined)
  if (fresh?.status === 410) await forget()
  if (fresh?.type === 'opaqueredirect' && (await leadsToAWalk(request))) await forget()
  if (fresh && fresh.status < 500) return fresh
  return (await kept(page)) ?? asked
}

// renamed, and not merely behind a sign of works in progress
async function leadsToAWalk({ url }: Request): Promise<boolean> {
  const there = await fetch(url, { credentials: 'omit' }).catch(() => undefined)
  return Boolean(there?.ok && /\/tours\/[^/]+\/$/.test(new URL(there.url).pathname))
}

async function forget() {
  await scope.registration.unregister()
  for (const one of await cachesOf(page, caches)) await caches.delete(one)
}

async function theFile(request: Request): Promise<Response> {
  const whole = await kept(keptAt.get(request.url)!)
  if (!whole) return fetch(request)
  const range = request.headers.get('Range')
  return range ? partOf(whole, range) : whole
}

// to open a cache would make one, after the walk was forgotten
const kept = (address: string): Promise<Response | undefined> =>
  caches.match(here(address), { cacheName: name })
