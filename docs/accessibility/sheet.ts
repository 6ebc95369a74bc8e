import type { WidgetName } from '../../src/contract/widget-build'
import criteria from './criteria.json'
import type { Finding, Findings, Result } from './finding'
import { colours } from './findings/colours'
import { consultation } from './findings/consultation'
import { forms } from './findings/forms'
import { frames } from './findings/frames'
import { images } from './findings/images'
import { links } from './findings/links'
import { media } from './findings/media'
import { navigation } from './findings/navigation'
import { pages } from './findings/pages'
import { presentation } from './findings/presentation'
import { scripts } from './findings/scripts'
import { structure } from './findings/structure'
import { tables } from './findings/tables'

/** When what the sheets say was last brought up to date, and what it was tested with. */
export const TESTED = {
  on: '26 novembre 2026',
  /** The day of what was looked at by hand: no later date without looking again. */
  looked: '25 novembre 2026',
  with: 'Chromium 156 (Debian 12), piloté par Playwright',
}

/** All findings, in the order of the criteria. */
export const FINDINGS: Findings = {
  ...images,
  ...frames,
  ...colours,
  ...media,
  ...tables,
  ...links,
  ...scripts,
  ...pages,
  ...structure,
  ...presentation,
  ...forms,
  ...navigation,
  ...consultation,
}

const NAMES: Record<WidgetName, string> = {
  'partner-carousel': 'le carrousel de partenaires',
  'shop-card': 'la fiche de commerce',
  'tour-map': 'la carte de balade',
}

const WORDS: Record<Result, string> = {
  C: 'Conforme',
  NC: 'Non conforme',
  NA: 'Non applicable',
  H: 'À la charge du site hôte ou de la rédaction',
  NT: 'Applicable, non tranché',
}

/** What is found of a widget, criterion by criterion. */
export const findingsOf = (widget: WidgetName): [criterion: string, finding: Finding][] =>
  Object.entries(FINDINGS).map(([criterion, finding]) => [
    criterion,
    'result' in finding ? (finding as Finding) : finding[widget],
  ])

/** How many criteria have each result, and the share of conform ones among those that apply to the widget itself (0–1). */
export function summaryOf(widget: WidgetName) {
  const counts: Record<Result, number> = { C: 0, NC: 0, NA: 0, H: 0, NT: 0 }
  for (const [, { result }] of findingsOf(widget)) counts[result]++
  return { counts, rate: counts.C / (counts.C + counts.NC + counts.NT) }
}

/** The conformity sheet of a widget, Markdown. */
export function sheetOf(widget: WidgetName): string {
  const { counts, rate } = summaryOf(widget)
  const found = new Map(findingsOf(widget))
  const rows = (Object.keys(WORDS) as Result[]).map((one) => `| ${WORDS[one]} | ${counts[one]} |`)
  const themes = criteria.themes.map(
    ({ number, name, criteria: titles }) =>
      `## ${number}. ${name}\n\n${Object.entries(titles)
        .map(([criterion, title]) => entry(criterion, title, found.get(criterion)))
        .join('\n')}`,
  )
  return `# Fiche de conformité RGAA ${criteria.version} : ${NAMES[widget]}

\`<costo-${widget}>\`, mis à jour le ${TESTED.on}, testé avec ${TESTED.with}. Cette fiche porte sur le seul
composant, posé dans une page : elle aide le site qui l’affiche à écrire sa propre déclaration, elle ne la remplace pas. [Comment
la lire et s’en servir](README.md).

| Résultat | Critères |
| --- | ---: |
${rows.join('\n')}

**Taux de conformité du composant : ${(rate * 100).toFixed(1).replace('.', ',')} %** des critères qui s’appliquent à lui
(conformes ÷ conformes, non conformes et non tranchés ; calculé, jamais saisi).

**Aucun lecteur d’écran n’a été utilisé** (ni NVDA, ni JAWS, ni VoiceOver, ni TalkBack) : ce qui est dit de la
restitution l’est d’après l’arbre d’accessibilité que Chromium expose aux technologies d’assistance.

${themes.join('\n\n')}

---

Intitulés des critères : [RGAA ${criteria.version}](${criteria.source}), ${criteria.licence}.
`
}

function entry(criterion: string, title: string, finding?: Finding): string {
  if (!finding) throw new Error(`criterion ${criterion} has no finding`)
  const { result, why, tests, looked } = finding
  const how = [
    tests.length ? `Tests automatisés : ${tests.map((test) => `\`${test}\``).join(', ')}.` : '',
    looked ? `Examiné à la main le ${TESTED.looked} : ${looked}.` : '',
  ].filter(Boolean)
  return [`- **${criterion} — ${WORDS[result]}.** _${title}_`, why, ...how].join('\\\n  ')
}
