import { CLIGNANCOURT } from './shops-clignancourt'
import { GOUTTE_D_OR } from './shops-goutte-d-or'
import { LA_CHAPELLE } from './shops-la-chapelle'
import { EST } from './tour-est'
import { NORD } from './tour-nord'
import { SERVICES } from './video-services'
import { TOURISM } from './video-tourism'

/** All of the demo quarter, in the order in which it can be written: what is named comes first. */
export { PARTNERS } from './partners'
export { PERIMETERS } from './perimeters'
export { RECOMMENDATIONS } from './recommendations'
export const SHOPS = [...CLIGNANCOURT, ...GOUTTE_D_OR, ...LA_CHAPELLE]
export { OFFICE_WALK } from './tour-office'
export const TOURS = [NORD, EST]
export const VIDEOS = [SERVICES, TOURISM]
