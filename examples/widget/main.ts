import { configure } from 'costo-vitrine/widgets'
import fr from 'costo-vitrine/widgets/texts/fr'
import 'costo-vitrine/widgets/shop-card'
import './shop-parking'

// where the showcase is published: <body data-showcase="https://vitrine.example">
configure({ base: document.body.dataset.showcase ?? '', texts: { fr } })
