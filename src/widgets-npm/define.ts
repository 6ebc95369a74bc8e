import { define as defineNow } from '../../widgets/shared/define'
import { configured, isConfigured } from './baked'

const PATIENCE_MS = 5000

/** Registers a widget once `configure` has said where it reads from; on a server there is nothing to register. */
export function define(...widget: Parameters<typeof defineNow>) {
  if (typeof customElements === 'undefined') return
  void configured.then(() => defineNow(...widget))
  setTimeout(() => {
    if (!isConfigured)
      console.warn(
        `[costo-vitrine] <${widget[0]}> was imported, but configure({ base, texts }) of costo-vitrine/widgets was never called: the element keeps showing its own content.`,
      )
  }, PATIENCE_MS)
}
