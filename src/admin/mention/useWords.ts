'use client'

import { useTranslation } from '@payloadcms/ui'
import { WORDS } from './words'

/** Our words in the admin's language. */
export const useWords = () => WORDS[useTranslation().i18n.language === 'en' ? 'en' : 'fr']
