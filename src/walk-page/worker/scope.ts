import type { Kept } from '../../publish/pages/tour/kept'

/** What a service worker has besides a page's globals; TypeScript's own types of the two can't be had in one project. */
export type WorkerScope = {
  /** Written by the publisher before this script runs. */
  kept: Kept
  registration: { scope: string; unregister(): Promise<boolean> }
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'message', listener: (event: Asked) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
}

type Extendable = { waitUntil(done: Promise<unknown>): void }
type Asked = Extendable & { ports: readonly MessagePort[] }
type Fetching = { request: Request; respondWith(answer: Promise<Response>): void }
