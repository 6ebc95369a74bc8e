import { ShopCard } from 'costo-vitrine/react'
import { useState } from 'react'

/** A page of a partner who works with React: the card, and what it says when it fails. */
export function Showcase() {
  const [shop, setShop] = useState('librairie-du-ruisseau')
  const [failure, setFailure] = useState('')
  return (
    <main>
      <ShopCard
        shop={shop}
        layout="compact"
        headingLevel={2}
        reserve={120}
        onError={({ error }) => setFailure(error.message)}
      >
        <a href="https://vitrine.example/fr/shops/librairie-du-ruisseau/">Librairie du Ruisseau</a>
      </ShopCard>
      <button onClick={() => setShop('personne')}>Changer</button>
      <p role="alert">{failure}</p>
    </main>
  )
}
