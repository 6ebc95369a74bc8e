import type { Config, Field } from 'payload'

/**
 * Which of the installation's languages are ready to be shown. A translation in progress stays out of the edition: the
 * default language stands in its place. None without localisation, or with one language only.
 */
export function languagesField(localization: Config['localization']): Field[] {
  if (!localization || localization.locales.length < 2) return []
  const locales = localization.locales.map((locale) =>
    typeof locale === 'string' ? { code: locale, label: locale } : locale,
  )
  const isDefault = ({ code }: { code: string }) => code === localization.defaultLocale
  return [
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      defaultValue: locales.map(({ code }) => code),
      options: locales
        .toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)))
        .map(({ code, label }) => ({ value: code, label })),
      label: { fr: 'Langues prêtes', en: 'Languages ready' },
      admin: {
        position: 'sidebar',
        description: {
          fr: 'Retirez une langue tant que sa traduction n’est pas prête\u00a0: la langue principale est montrée à sa place.',
          en: 'Take a language out while its translation isn’t ready: the main language is shown in its place.',
        },
      },
    },
  ]
}
