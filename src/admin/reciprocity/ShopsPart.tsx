import { number } from '../../charts'
import { LEDGER_WORDS } from '../../ledger/words'
import type { PartProps } from './LedgerPanel'
import { NumbersTable } from './NumbersTable'

/** Recommended shops: how often each was shown, by whom, and what its share is. */
export function ShopsPart({ answer, language }: PartProps) {
  const words = LEDGER_WORDS[language]
  const { shops, shopNames } = answer
  const whole = (value: number) => number(Math.round(value) + 0, language)
  return (
    <>
      <p>{words.shopsNote}</p>
      {shops.length ? (
        <NumbersTable
          caption={words.shops}
          texts={[3]}
          heads={[words.shop, words.shownCount, words.due, words.debt, words.by]}
          rows={shops.map(({ slug, received, due, debt, hosts }) => ({
            ...{ key: slug, head: shopNames.get(slug) ?? slug },
            cells: [
              ...[received, due, debt].map(whole),
              hosts.map(({ name, exposures }) => `${name} ${whole(exposures)}`).join(', ') ||
                words.byNobody,
            ],
          }))}
        />
      ) : (
        <p>{words.noShops}</p>
      )}
    </>
  )
}
