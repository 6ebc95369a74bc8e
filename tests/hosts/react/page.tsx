import { createElement, useState } from 'react'

type Props = { base: string }

/** A partner's page in React: the loader as one writes it there, an element, and the lone script with its place. */
export function HostPage({ base }: Props) {
  const [shop, setShop] = useState('librairie-du-ruisseau')
  const [heard, setHeard] = useState(0)
  const [isShown, setShown] = useState(true)
  const loader = `${base}/v1/embed.js`
  return (
    <main>
      <script async src={loader} />
      {isShown &&
        // React 19 gives an element whatever it has a property for, and an attribute else
        createElement('costo-shop-card', {
          shop,
          'heading-level': 2,
          'oncosto-error': () => setHeard((count) => count + 1),
          children: <a href="https://vitrine.example/fr/shops/">Nos commerces</a>,
        })}
      <button onClick={() => setShop('l-annexe')}>Autre commerce</button>
      <button onClick={() => setShop('horlogerie-ramey')}>Commerce parti</button>
      <button onClick={() => setShown(!isShown)}>Montrer ou cacher</button>
      <output>{heard}</output>
      <div id="balade" />
      <script
        async
        src={`${loader}?lone`}
        data-costo="tour-map"
        data-tour="nord-du-18e"
        data-target="#balade"
      />
    </main>
  )
}
