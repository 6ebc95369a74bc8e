import type { Page } from 'playwright-core'
import type { RunningVitrine } from './running-vitrine'
import type { walkForm } from './walk-form'

/** Opens the form of a new perimeter, whose outline is drawn by keyboard. */
export async function openAreaForm(
  page: Page,
  vitrine: RunningVitrine,
  { press }: Pick<ReturnType<typeof walkForm>, 'press'>,
) {
  await page.goto(`${vitrine.url}/admin/collections/perimeters/create`)
  const area = page.locator('.costo-map')
  await area.locator('[data-ready=true]').waitFor()
  const enter = (name: string) =>
    press(area.getByRole('button', { name, exact: true }).first(), 'Enter')
  return {
    enter,
    /** Adds points to the outline, each so many times 10 m to the east and north of the map's centre. */
    points: async (all: [east: number, north: number][]) => {
      for (const [east, north] of all) {
        await enter('Ajouter un point au centre du plan')
        const arrows = [
          ...Array(Math.abs(east)).fill(east < 0 ? 'Shift+ArrowLeft' : 'Shift+ArrowRight'),
          ...Array(Math.abs(north)).fill(north < 0 ? 'Shift+ArrowDown' : 'Shift+ArrowUp'),
        ]
        await press(area.getByRole('button', { name: /^Vers le nord/ }), ...arrows)
      }
    },
  }
}
