import { withGlobalAccess } from './access'
import { GROUPS } from './fields/editorial'
import { GLOBAL_SLUGS } from './slugs'

/** The rule by which places are shared, as far as the city may choose it. */
export const Sharing = withGlobalAccess('sharing', {
  slug: GLOBAL_SLUGS.sharing,
  label: { fr: 'Règle de partage', en: 'Sharing rule' },
  versions: false,
  admin: {
    group: GROUPS.reciprocity,
    description: {
      fr: 'Prend effet le lendemain. Regardez d’abord son effet dans la vue Réciprocité.',
      en: 'Takes effect the next day. Look at its effect in the view Reciprocity first.',
    },
  },
  fields: [
    {
      name: 'reciprocity',
      type: 'number',
      required: true,
      min: 0,
      max: 1,
      defaultValue: 0.5,
      label: { fr: 'Part réciproque (λ)', en: 'Reciprocal part (λ)' },
      admin: {
        step: 0.05,
        description: {
          fr: '0\u00a0: à parts égales. 1\u00a0: chacun reçoit ce qu’il donne. 0,5\u00a0: moitié, moitié.',
          en: '0: equal shares. 1: each receives what it gives. 0.5: half and half.',
        },
      },
    },
    {
      name: 'ceiling',
      type: 'number',
      required: true,
      min: 1,
      max: 1_000_000,
      defaultValue: 20_000,
      label: {
        fr: 'Expositions comptées par partenaire et par jour, au plus',
        en: 'Exposures credited to a partner in a day, at most',
      },
      admin: {
        description: {
          fr: 'Ce qui dépasse est gardé et montré, mais ne donne pas de place.',
          en: 'What is above is kept and shown, but earns no room.',
        },
      },
    },
  ],
})
