'use client'

import { useLanguage } from '../useLanguage'
import { type PlaceWords, WORDS } from './words'

/** What the picker of places says, in the language of the admin. */
export const usePlaceWords = (): PlaceWords => WORDS[useLanguage()]
