import { BASE } from './base'
import { CARDS } from './cards'
import { FRAME } from './frame'
import { RECORDS } from './records'

/** The pages' one style sheet. */
export const STYLES = [BASE, FRAME, CARDS, RECORDS]
  .join('')
  .replaceAll(/\s*\n\s*/g, '\n')
  .trim()
