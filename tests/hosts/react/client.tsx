import { createRoot, hydrateRoot } from 'react-dom/client'
import { HostPage } from './page'

const root = document.getElementById('root')!
const page = <HostPage base={root.dataset.base!} />

// a page that the server has rendered is taken over, an empty one is filled
if (root.firstElementChild) {
  hydrateRoot(root, page, { onRecoverableError: (error) => console.error(`hydration: ${error}`) })
} else createRoot(root).render(page)
