// a server has no DOM, and no import may miss it
import 'costo-vitrine/widgets/partner-carousel'
import 'costo-vitrine/widgets/shop-card'
import 'costo-vitrine/widgets/tour-map'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { Showcase } from './showcase'

process.stdout.write(
  renderToString(
    <StrictMode>
      <Showcase />
    </StrictMode>,
  ),
)
