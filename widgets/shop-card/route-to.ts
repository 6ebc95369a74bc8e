/** A plain link to a walking route to a place (WGS84 degrees); nothing is asked of that site before the visitor follows it. */
export const routeTo = (lat: number, lng: number) =>
  `https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&route=%3B${lat}%2C${lng}`
