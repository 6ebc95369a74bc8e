import type { WalkFacts } from '../publish/pages/tour/facts'
import { cachesOf } from './worker/caches'

/**
 * "Keep for offline" and "forget". Nothing is stored before the first press: no worker, no cache, no note of the choice. What
 * is kept is known by the worker being there.
 */
export async function offerKeeping(words: WalkFacts['words']) {
  const block = document.getElementById('keep')!
  const workers = navigator.serviceWorker
  // not over plain HTTP, nor in some private windows
  block.hidden = !workers
  if (!workers) return
  const [keep, forget] = block.querySelectorAll('button')
  const status = block.querySelector('[role=status]')!
  const scope = new URL('./', location.href)
  const own = async () => {
    const found = await workers.getRegistration(scope.href)
    return found?.scope === scope.href ? found : undefined
  }
  const show = (isKept: boolean, text: string) => {
    keep.parentElement!.hidden = isKept
    forget.hidden = !isKept
    status.textContent = text
  }
  const clear = async () => {
    await (await own())?.unregister()
    for (const name of await cachesOf(scope.pathname, caches)) await caches.delete(name)
  }

  keep.addEventListener('click', async () => {
    keep.disabled = true
    status.textContent = words.keeping
    const isKept = await install(workers, scope.pathname).catch(() => false)
    if (!isKept) await clear()
    keep.disabled = false
    show(isKept, isKept ? words.kept : words.notKept)
    if (isKept) forget.focus()
  })
  forget.addEventListener('click', async () => {
    await clear()
    show(false, words.forgotten)
    keep.focus()
  })
  if ((await own())?.active) show(true, words.kept)
}

/** Whether the worker has stored the whole walk. @throws when the browser refuses to store, or there is no network */
async function install(workers: ServiceWorkerContainer, page: string): Promise<boolean> {
  const { installing, waiting, active } = await workers.register('sw.js', {
    updateViaCache: 'none',
  })
  const worker = installing ?? waiting ?? active
  if (!worker || !(await activated(worker))) return false
  // a worker that was forgotten and still answers for this page comes back without what it had stored
  return (await cachesOf(page, caches)).length > 0 || storedAgain(worker)
}

const activated = (worker: ServiceWorker) =>
  new Promise<boolean>((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true)
      if (worker.state === 'redundant') resolve(false)
    }
    worker.addEventListener('statechange', look)
    look()
  })

const storedAgain = (worker: ServiceWorker) =>
  new Promise<boolean>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data === true)
    worker.postMessage('store', [port2])
  })
