/**
 * What the suite's own widgets are made of, for one of your own beside them: an element that reads public files, follows the
 * page's language and colours, and shows what its author wrote until there is something better. It counts nothing.
 */
export { html, nothing } from 'lit/html.js'
export {
  type FeedCustom,
  type FeedFile,
  type FeedShop,
  type GoneFile,
  linesOf,
  type MovedFile,
  parsePartnersFile,
  parseShopFile,
  parseShopsFile,
  parseToursFile,
  parseTourFile,
  parseVideosFile,
  type ShopFile,
} from '../contract'
export { type Attributes, type Controller, css } from '../../widgets/shared/base-element'
/** The style sheet that all widgets have, with the page's colours, and light and dark. */
export { base } from '../../widgets/shared/base.styles'
export { FeedController, type FeedState } from '../../widgets/shared/feed-controller'
export { picture } from '../../widgets/shared/picture'
export type { Say } from '../../widgets/shared/texts'
export { Ticker } from '../../widgets/shared/ticker'
export { heading, langOf, Widget } from '../../widgets/shared/widget'
export { define } from './define'
