import type { LinkedShop } from './shops'

/** Lines of a postal address. */
export const addressLines = ({ address = {} }: LinkedShop): string[] =>
  [address?.street, [address?.postcode, address?.city].filter(Boolean).join(' ')].filter(
    (line): line is string => Boolean(line),
  )
