import { configure } from 'costo-vitrine/widgets'
import fr from 'costo-vitrine/widgets/texts/fr'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Showcase } from './showcase'

configure({ base: document.body.dataset.base!, texts: { fr } })

const root = document.getElementById('root')!
const app = (
  <StrictMode>
    <Showcase />
  </StrictMode>
)
if (root.childElementCount) hydrateRoot(root, app)
else createRoot(root).render(app)
