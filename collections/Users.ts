import { withAccess } from './access'
import { ROLES, SHEET_LANGUAGES } from './choices'
import { GROUPS } from './fields/editorial'
import { SLUGS } from './slugs'

/** Those who sign in. */
export const Users = withAccess('users', {
  slug: SLUGS.users,
  labels: { singular: { fr: 'Compte', en: 'Account' }, plural: { fr: 'Comptes', en: 'Accounts' } },
  versions: false,
  admin: {
    group: GROUPS.settings,
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'partner'],
    listSearchableFields: ['email', 'name'],
  },
  auth: {
    depth: 0,
    tokenExpiration: 8 * 3600,
    removeTokenFromResponses: true,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
  },
  fields: [
    { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'readonly',
      saveToJWT: true,
      options: ROLES,
      label: { fr: 'Rôle', en: 'Role' },
    },
    {
      name: 'partner',
      type: 'relationship',
      relationTo: SLUGS.partners,
      label: { fr: 'Partenaire', en: 'Partner' },
      admin: { condition: (data) => ['partner', 'office'].includes(data?.role) },
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'fr',
      options: SHEET_LANGUAGES,
      label: { fr: 'Langue des courriels', en: 'Language of e-mails' },
    },
    {
      name: 'invitedAt',
      type: 'date',
      label: { fr: 'Invité le', en: 'Invited on' },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
})
