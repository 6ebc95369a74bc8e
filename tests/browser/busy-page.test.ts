import { expect, it } from 'vitest'
import { inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open } = inPages()

const TAG = '<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>'
const INSERTED = 6000
// a loader that goes through the whole page at each change takes ten times as long as the page itself, and more
const MOST = 2.5

/** How long, in milliseconds, a page takes to insert elements one by one, each in a task of its own, as a live feed does. */
const timeOf = async (loader: string) => {
  const page = await open(pageWith(`<main></main>${loader}`))
  if (loader) await page.waitForFunction(() => 'costoLoader' in window)
  const time = await page.evaluate(
    (count) =>
      new Promise<number>((done) => {
        const main = document.querySelector('main')!
        const { port1, port2 } = new MessageChannel()
        const start = performance.now()
        let left = count
        port1.onmessage = () => {
          main.append(document.createElement('i'))
          if (left--) port2.postMessage(0)
          else done(performance.now() - start)
        }
        port2.postMessage(0)
      }),
    INSERTED,
  )
  return { page, time }
}

it('costs a page that changes all the time next to nothing, and still finds what appears in it', async () => {
  // what else the machine does takes its part of each run: the shortest of both
  const runs = { without: [] as number[], with: [] as number[] }
  for (let round = 0; round < 3; round++) {
    runs.without.push((await timeOf('')).time)
    const { page, time } = await timeOf(LOADER)
    runs.with.push(time)
    await page.evaluate(
      (tag) => document.querySelector('main')!.insertAdjacentHTML('beforeend', tag),
      TAG,
    )
    await ready(page, 'costo-shop-card')
  }
  const [without, withLoader] = [Math.min(...runs.without), Math.min(...runs.with)]
  console.info(
    `${INSERTED} insertions: ${Math.round(without)} ms, with the loader ${Math.round(withLoader)} ms`,
  )
  expect(withLoader).toBeLessThan(MOST * without)
})
