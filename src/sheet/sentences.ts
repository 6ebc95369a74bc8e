/** What the numbers mean, in one sentence each. Counts come written as their reader may see them. */
const fr = {
  fewWords: 'moins de 5',
  exposuresOf: (count: string, isOne: boolean) =>
    `${count} ${isOne ? 'exposition' : 'expositions'}`,
  exchanged: (given: string, received: string, due: string | undefined) =>
    `Vous avez donné ${given} et vous en avez reçu ${received}${due ? `, pour une part de ${due}` : ''}`,
  even: (debt: string) =>
    `\u00a0: l’équilibre est tenu, à ${debt} près, report des jours d’avant compris.`,
  exactlyEven: '\u00a0: l’équilibre est tenu.',
  owed: (debt: string) =>
    `\u00a0: ${debt} vous restent dues, et les autres sites vous montrent plus souvent jusqu’à vous les rendre.`,
  ahead: (debt: string) =>
    `\u00a0: c’est ${debt} de plus que votre part, et vous passerez un peu moins souvent le temps que cela se compense.`,
  nothingGiven: (received: string) =>
    `Vos sites n’ont encore montré personne, et vous avez reçu ${received} : posez la vitrine sur votre site pour donner à votre tour.`,
  shares: (equal: string, mutual: string) =>
    `${equal} des expositions sont partagées à parts égales, ${mutual} selon ce que chacun donne.`,
  why: (equal: string) =>
    `Votre part n’est pas ce que vous donnez, car ${equal} des expositions sont partagées à parts égales entre tous : un petit site reçoit plus qu’il ne donne, un grand un peu moins.`,
  allEqual: 'les expositions sont partagées à parts égales.',
  allMutual: 'chacun reçoit selon ce qu’il donne.',
  chart: (weeks: string, given: string, received: string) =>
    `Courbes sur ${weeks} semaines. ${given} ${received} Le tableau qui suit donne tous les nombres.`,
  trend: (name: string, first: string, last: string, most: string, when: string) =>
    `${name} : ${first} la première semaine, ${last} la dernière, au plus ${most} dans la semaine du ${when}.`,
  noTrend: (name: string) => `${name} : aucun relevé.`,
}

const en: typeof fr = {
  fewWords: 'fewer than 5',
  exposuresOf: (count, isOne) => `${count} ${isOne ? 'exposure' : 'exposures'}`,
  exchanged: (given, received, due) =>
    `You have given ${given} and received ${received}${due ? `, of a share of ${due}` : ''}`,
  even: (debt) =>
    `: the balance is kept, to within ${debt}, with what was carried over from the days before.`,
  exactlyEven: ': the balance is kept.',
  owed: (debt) =>
    `: ${debt} are still owed to you, and the other sites show you more often until you have had them.`,
  ahead: (debt) =>
    `: that is ${debt} more than your share, and you will be shown a little less often until it evens out.`,
  nothingGiven: (received) =>
    `Your sites have shown nobody yet, and you have received ${received}: put the widget on your site to give in turn.`,
  shares: (equal, mutual) =>
    `${equal} of the exposures are shared equally, ${mutual} by what each one gives.`,
  why: (equal) =>
    `Your share is not what you give, for ${equal} of the exposures are shared equally among all: a small site receives more than it gives, a large one a little less.`,
  allEqual: 'exposures are shared equally.',
  allMutual: 'each receives by what it gives.',
  chart: (weeks, given, received) =>
    `Lines over ${weeks} weeks. ${given} ${received} The table below has all numbers.`,
  trend: (name, first, last, most, when) =>
    `${name}: ${first} in the first week, ${last} in the last, at most ${most} in the week of ${when}.`,
  noTrend: (name) => `${name}: no record.`,
}

export const sentences = { fr, en }
