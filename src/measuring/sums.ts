import type { CountedLine, JournalLine } from '../contract/journal'
import type { WidgetName } from '../contract/widget-build'

/** Exposures and clicks. */
export type Pair = [exposures: number, clicks: number]

/** What was counted on the pages of one host, in one day or month. */
export type HostSums = {
  /** By declared site, or `frame`: whether each widget lives there. */
  sites: Record<string, Partial<Record<WidgetName, Life>>>
  /** By item, "partners/tudigo": on declared sites. Only these are booked as given and received. */
  credit: Record<string, Pair>
  /** In frames, which may claim any partner's page: known, and worth nothing. */
  claimed: Record<string, Pair>
  /** By channel without a script, then by item: links followed. */
  visits: Record<string, Record<string, number>>
}

/** How often a widget was seen, failures it told of, the version last heard of. */
export type Life = { views: number; errors: number; version: string }

/** By day ("2026-11-25") or month ("2024-10"), then by slug of the host. */
export type Days = Record<string, Record<string, HostSums>>

/** Adds a line of the journal. */
export function addLine(days: Days, line: JournalLine): void {
  const host = hostIn(days, line.day, line.host)
  if ('visit' in line) addVisits(host, line.channel, line.visit, 1)
  else addCounted(host, line)
}

function addCounted(host: HostSums, line: CountedLine) {
  addLife(host, line.site, line.widget, line)
  const items = line.credit ? host.credit : host.claimed
  for (const [item, exposures, clicks] of line.items) addPair(items, item, [exposures, clicks])
}

/** Adds all sums of `more`; `nameOf` says under which name a day's are kept, its own unless said. */
export function addDays(days: Days, more: Days, nameOf = (day: string) => day): void {
  for (const [day, hosts] of Object.entries(more))
    for (const [slug, { sites, credit, claimed, visits }] of Object.entries(hosts)) {
      const host = hostIn(days, nameOf(day), slug)
      for (const [site, widgets] of Object.entries(sites))
        for (const [name, life] of Object.entries(widgets))
          addLife(host, site, name as WidgetName, life)
      for (const [item, pair] of Object.entries(credit)) addPair(host.credit, item, pair)
      for (const [item, pair] of Object.entries(claimed)) addPair(host.claimed, item, pair)
      for (const [channel, items] of Object.entries(visits))
        for (const [item, count] of Object.entries(items)) addVisits(host, channel, item, count)
    }
}

function hostIn(days: Days, day: string, slug: string): HostSums {
  const hosts = (days[day] ??= {})
  // a partner may be called "constructor"
  if (!Object.hasOwn(hosts, slug)) hosts[slug] = { sites: {}, credit: {}, claimed: {}, visits: {} }
  return hosts[slug]
}

function addLife(
  { sites }: HostSums,
  site: string,
  name: WidgetName,
  { views, errors = 0, version }: { views: number; errors?: number; version: string },
) {
  if (!Object.hasOwn(sites, site)) sites[site] = {}
  const widgets = sites[site]
  const before = widgets[name] ?? { views: 0, errors: 0, version }
  widgets[name] = { views: before.views + views, errors: before.errors + errors, version }
}

function addPair(items: Record<string, Pair>, item: string, [exposures, clicks]: Pair) {
  const [before, clicked] = items[item] ?? [0, 0]
  items[item] = [before + exposures, clicked + clicks]
}

function addVisits({ visits }: HostSums, channel: string, item: string, count: number) {
  const items = (visits[channel] ??= {})
  items[item] = (items[item] ?? 0) + count
}
