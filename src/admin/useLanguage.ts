'use client'

import { useTranslation } from '@payloadcms/ui'
import { spokenLanguage } from '../../collections/spokenLanguage'

/** The language of the admin, in the admin's own components: of those that the suite speaks. */
export const useLanguage = (): 'fr' | 'en' => spokenLanguage(useTranslation().i18n)
