/**
 * A plugin of the custom elements analyzer that knows how our widgets say their attributes: a `static attributes` with
 * the defaults, and a `declare` field with a doc comment for each (`heading-level` is the field `headingLevel`).
 */
export function staticAttributes() {
  const defaults = new Map()
  const fields = new Map()
  return {
    name: 'static-attributes',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return
      const name = node.name.text
      fields.set(name, new Map())
      for (const member of node.members) {
        if (!ts.isPropertyDeclaration(member) || !ts.isIdentifier(member.name)) continue
        if (member.name.text === 'attributes' && has(ts, member, 'StaticKeyword'))
          defaults.set(name, literal(ts, member.initializer))
        else if (has(ts, member, 'DeclareKeyword'))
          fields.get(name).set(member.name.text, {
            description: docOf(ts, member),
            type: { text: member.type?.getText() ?? 'string' },
          })
      }
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const classes = new Map(
        modules.flatMap(({ declarations }) => declarations.map((one) => [one.name, one])),
      )
      for (const declaration of classes.values())
        if (declaration.tagName) describe(declaration, classes, defaults, fields)
    },
  }
}

/** Writes the attributes, and the fields that mirror them, into the declaration of one element. */
function describe(declaration, classes, defaults, fields) {
  const attributes = defaults.get(declaration.name)
  const all = Object.entries(attributes).map(([name, initial]) => {
    const fieldName = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
    const field = findField(fieldName, declaration.name, classes, fields)
    if (!field?.description)
      throw new Error(
        `${declaration.name}: the attribute "${name}" has no "declare ${fieldName}" with a doc comment`,
      )
    return { name, fieldName, ...field, default: JSON.stringify(initial) }
  })
  declaration.attributes = all
  declaration.members = all.map(({ name, fieldName, description, type, default: initial }) => ({
    kind: 'field',
    name: fieldName,
    ...{ description, type, default: initial, attribute: name, reflects: true },
  }))
}

/** What the class, or the nearest it inherits from, says of a field. */
function findField(field, name, classes, fields) {
  for (let at = name; at; at = classes.get(at)?.superclass?.name) {
    const found = fields.get(at)?.get(field)
    if (found) return found
  }
  return undefined
}

/** Value of an object literal of strings and numbers, in which other such literals may be spread. */
function literal(ts, node) {
  const values = {}
  for (const property of node.properties)
    if (ts.isSpreadAssignment(property)) Object.assign(values, literal(ts, property.expression))
    else
      values[property.name.text] = ts.isNumericLiteral(property.initializer)
        ? Number(property.initializer.text)
        : property.initializer.text
  return values
}

const has = (ts, node, kind) =>
  node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind[kind]) ?? false

const docOf = (ts, node) => {
  const [comment] = node.jsDoc ?? []
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\s+/g, ' ').trim()
}
