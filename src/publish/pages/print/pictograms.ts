import { type Html, trusted } from '../html'

/** Drawings on a square of 24 units, one ink, as thick as the letters beside them. */
const SHAPES: Record<string, string> = {
  water: '<path d="M12 3s6 6.600 6 11a6 6 0 0 1-12 0c0-4.400 6-11 6-11z"/>',
  toilets:
    '<circle cx="7" cy="4.500" r="2"/><path d="M4.500 9h5v6H8.500v6h-3v-6h-1z"/><circle cx="17" cy="4.500" r="2"/><path d="M15.500 9h3l2 7h-2v5h-3v-5h-2z"/><path d="M12 3v18"/>',
  'phone-charging':
    '<rect x="7" y="2.500" width="10" height="19" rx="2"/><path d="m13 7-3 5.500h4L11 18"/>',
  'step-free':
    '<circle cx="11" cy="4" r="1.800"/><path d="M11 7.500V14h5l2.500 5.500M11 10.500h4.500"/><path d="M8.500 11.500a5 5 0 1 0 6.500 6.500"/>',
  wifi: '<path d="M3 10a13 13 0 0 1 18 0M6 13.500a8.500 8.500 0 0 1 12 0M9 17a4 4 0 0 1 6 0"/><circle cx="12" cy="20" r=".6"/>',
  microwave:
    '<rect x="2.500" y="5" width="19" height="14" rx="1.500"/><path d="M5.500 8h9v8h-9zM18 9v.010M18 12v.010M18 15v.010"/>',
  'first-aid':
    '<rect x="2.500" y="7" width="19" height="13" rx="1.500"/><path d="M9 7V4h6v3M12 10.500v6M9 13.500h6"/>',
  pets: '<circle cx="6" cy="10" r="1.700"/><circle cx="10" cy="6.500" r="1.700"/><circle cx="14.500" cy="6.500" r="1.700"/><circle cx="18.500" cy="10" r="1.700"/><path d="M12.200 12c-2.700 0-5.200 3.300-5.200 5.700 0 1.500 1.200 2.300 2.500 2.300 1.200 0 1.700-.5 2.800-.5s1.500.5 2.700.5c1.300 0 2.500-.8 2.500-2.300 0-2.400-2.600-5.700-5.300-5.700z"/>',
  'baby-changing':
    '<circle cx="12" cy="6" r="3"/><path d="M5 15c2-3.500 12-3.500 14 0M3.500 19.500h17M8 15.500v4M16 15.500v4"/>',
  parcel:
    '<path d="m12 2.500 8.500 4.500v10L12 21.500 3.500 17V7zM3.500 7l8.500 4.500L20.500 7M12 11.500v10M7.700 4.800l8.500 4.500"/>',
}

/** Drawing of a service, for the word beside it; a dot for one of a host's own. */
export const pictogram = (service: string): Html =>
  trusted(
    `<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[service] ?? '<circle cx="12" cy="12" r="4"/>'}</svg>`,
  )
