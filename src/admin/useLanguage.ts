'use client'

import { useTranslation } from '@payloadcms/ui'

/** The language of the admin, in the admin's own components: French unless it is English. */
export const useLanguage = (): 'fr' | 'en' =>
  useTranslation().i18n.language === 'en' ? 'en' : 'fr'
