import type { ArrayField, DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { checkSessionStart, type SessionStart } from '../checks/sessions'
import { SESSION_STATES } from '../choices'
import { alsoCheck } from './alsoCheck'
import { moment } from './day'
import { rowIndex } from './rowIndex'
import { webAddress } from './web'

/** Dates on which somebody leads the walk. A session that won't take place is cancelled, not removed: calendars have it. */
export const sessions = (): ArrayField => ({
  name: 'sessions',
  type: 'array',
  label: { fr: 'Visites guidées', en: 'Guided sessions' },
  labels: {
    singular: { fr: 'Visite guidée', en: 'Guided session' },
    plural: { fr: 'Visites guidées', en: 'Guided sessions' },
  },
  admin: {
    initCollapsed: true,
    components: { RowLabel: 'costo-vitrine/admin/SessionTitle#SessionTitle' },
    description: {
      fr: 'Une date où quelqu’un mène la balade. Pour y renoncer, dites-la annulée plutôt que de la retirer\u00a0: les agendas l’ont déjà.',
      en: 'A date on which somebody leads the walk. To call it off, mark it cancelled rather than remove it: calendars have it already.',
    },
  },
  fields: [
    // what a calendar knows the session by: made once, never shown to an editor
    { name: 'uid', type: 'text', admin: { hidden: true } },
    // RFC 5545, section 3.8.7.4: grows with each change of the session
    { name: 'sequence', type: 'number', defaultValue: 0, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        moment({
          name: 'startsAt',
          required: true,
          label: { fr: 'Départ', en: 'Start' },
          admin: { width: '50%' },
          validate: alsoCheck(date as DateFieldValidation, (_, options) => {
            const sessions = (options.data as { sessions?: SessionStart[] }).sessions ?? []
            return checkSessionStart(sessions, rowIndex(sessions, options))
          }),
        }),
        {
          name: 'durationMinutes',
          type: 'number',
          // a day: more would also lead out of the calendar
          ...{ min: 1, max: 1440 },
          label: { fr: 'Durée en minutes', en: 'Duration in minutes' },
          admin: {
            width: '50%',
            description: {
              fr: 'Vide\u00a0: la durée de la balade, marche et temps sur place.',
              en: 'Empty: that of the walk, walking and time at the stops.',
            },
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'state',
          type: 'select',
          required: true,
          defaultValue: 'scheduled',
          options: SESSION_STATES,
          label: { fr: 'État', en: 'State' },
          admin: { width: '50%' },
        },
        {
          name: 'capacity',
          type: 'number',
          min: 1,
          label: { fr: 'Places', en: 'Places' },
          admin: { width: '50%' },
        },
      ],
    },
    { name: 'guide', type: 'text', label: { fr: 'Guide', en: 'Guide' } },
    {
      name: 'meetingPoint',
      type: 'text',
      localized: true,
      label: { fr: 'Rendez-vous', en: 'Meeting point' },
      admin: {
        description: { fr: 'Vide\u00a0: la première étape.', en: 'Empty: the first stop.' },
      },
    },
    webAddress({ name: 'booking', label: { fr: 'Page d’inscription', en: 'Booking page' } }),
    {
      name: 'note',
      type: 'text',
      localized: true,
      label: { fr: 'À savoir', en: 'To know' },
      admin: {
        description: {
          fr: 'Par exemple ce qui a changé, ou pourquoi elle est annulée.',
          en: 'For instance what has changed, or why it is cancelled.',
        },
      },
    },
  ],
})
