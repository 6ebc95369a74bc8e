import { getLocalI18n, type Payload, type PayloadRequest } from 'payload'

/** By which a request speaks a language: messages of our checks in it, Payload's own too where the admin speaks it. */
export async function spokenIn(
  { config }: Pick<Payload, 'config'>,
  language: 'fr' | 'en',
): Promise<Pick<PayloadRequest, 'i18n' | 't'>> {
  const { supportedLanguages, fallbackLanguage } = config.i18n
  const spoken = language in supportedLanguages ? language : fallbackLanguage
  const known = (await getLocalI18n({ config, language: spoken })) as PayloadRequest['i18n']
  const i18n = { ...known, language }
  return { i18n, t: i18n.t as PayloadRequest['t'] }
}
