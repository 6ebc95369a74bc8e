import type { Stop } from './stop'
import type { WalkWords } from './words'

/** A stop's name as it is said: "Étape 3 : Serpette". */
export const spoken = ({ number, name, kind }: Stop, words: WalkWords): string =>
  words.stop(number, name || (kind === 'shop' ? words.noShop : words.unnamed))
