/** Opening hours: OSM text checked, and said in words. */
export { checkHours, type HoursCheck, type HoursProblem } from './check'
export { hoursInWords } from './words'
