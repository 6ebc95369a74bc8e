import type { RecommendedShop } from '../../space/recommended'
import type { SpaceWords } from '../../space/words'

/** The shops that the city recommends to this partner, with the reason and the time. */
export function Shops({ shops, words }: { shops: RecommendedShop[]; words: SpaceWords }) {
  return (
    <section aria-labelledby="costo-space-shops">
      <h2 id="costo-space-shops">{words.shops}</h2>
      {!shops.length && <p>{words.noShops}</p>}
      <ul className="costo-space__rows">
        {shops.map(({ name, page, reason, from, until }) => (
          <li key={page}>
            <a href={page}>{name}</a>
            {reason && <span>{reason}</span>}
            {(from || until) && (
              <span className="costo-space__quiet">
                {[from && words.since(from), until && words.upTo(until)].filter(Boolean).join(' ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
