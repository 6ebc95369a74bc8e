/** What a host's Next app serves by itself: editions and, where shopkeepers are written to, their forms. */
export { editionRoute, type EditionRoute, type EditionRouteOptions } from './edition-route'
export { shopFormRoute, type ShopFormRoute } from './shop-form-route'
