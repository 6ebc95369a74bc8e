import type { Page } from 'playwright-core'

/** An element as assistive technology is told of it. */
export type Spoken = {
  role: string
  name: string
  /** `level`, `disabled`, `pressed`, `expanded`, `live`, `busy`…: what the browser says beside role and name. */
  properties: Record<string, unknown>
  /** How deep it lies in what is told, the widget's own root being 0. */
  depth: number
}

type Node = {
  nodeId: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string; value: { value: unknown } }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

// boxes and letters: what they hold is told by those around them
const UNSPOKEN = ['none', 'generic', 'StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker']

/** The browser's own accessibility tree of the first element at `selector`, shadow root included, in reading order. */
export async function spokenTree(page: Page, selector: string): Promise<Spoken[]> {
  const cdp = await page.context().newCDPSession(page)
  try {
    await cdp.send('DOM.enable')
    await cdp.send('Accessibility.enable')
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: `document.querySelector(${JSON.stringify(selector)})`,
    })
    const { node } = await cdp.send('DOM.describeNode', { objectId: String(result.objectId) })
    const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
    const byId = new Map(nodes.map((one) => [one.nodeId, one]))
    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)
    return told(root, byId, 0)
  } finally {
    await cdp.detach()
  }
}

function told(node: Node | undefined, byId: Map<string, Node>, depth: number): Spoken[] {
  if (!node) return []
  const role = node.role?.value ?? 'none'
  const spoken = !node.ignored && !UNSPOKEN.includes(role)
  const inside = (node.childIds ?? []).flatMap((id) =>
    told(byId.get(id), byId, depth + (spoken ? 1 : 0)),
  )
  if (!spoken) return inside
  const properties = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value]),
  )
  // a voice knows one kind of space
  const name = (node.name?.value ?? '').replace(/\s/g, ' ')
  return [{ role, name, properties, depth }, ...inside]
}

/** "button: Suivants" for each of these roles, in reading order. */
export const lines = (tree: Spoken[], ...roles: string[]) =>
  tree.filter(({ role }) => roles.includes(role)).map(({ role, name }) => `${role}: ${name}`)
