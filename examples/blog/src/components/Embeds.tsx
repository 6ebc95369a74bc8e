import type {} from 'costo-vitrine/react'
import { VITRINE_URL } from '../site'

type Shown = { slug?: string | null; name: string; _status?: string | null }

const isPublic = <One,>(record: One | number | string | null | undefined): record is One =>
  typeof record === 'object' &&
  record !== null &&
  (record as { _status?: unknown })._status === 'published'

type Props = { shop?: Shown | number | string | null; walk?: Shown | number | string | null }

/** What a post is about, as widgets; without JavaScript they are links. Nothing of what isn't published. */
export const Embeds = ({ shop, walk }: Props) => {
  const has = { shop: isPublic<Shown>(shop), walk: isPublic<Shown>(walk) }
  if (!has.shop && !has.walk) return null
  return (
    <aside className="embeds" aria-label="In this post">
      {isPublic<Shown>(shop) && (
        <costo-shop-card shop={shop.slug ?? ''} style={{ display: 'block', minHeight: '18rem' }}>
          <a href={`${VITRINE_URL}/en/shops/${shop.slug}/`}>{shop.name}</a>
        </costo-shop-card>
      )}
      {isPublic<Shown>(walk) && (
        <costo-tour-map tour={walk.slug ?? ''} style={{ display: 'block', minHeight: '30rem' }}>
          <a href={`${VITRINE_URL}/en/tours/${walk.slug}/`}>{walk.name}</a>
        </costo-tour-map>
      )}
      <script async src={`${VITRINE_URL}/v1/embed.js`} />
    </aside>
  )
}
