/**
 * A Vite plugin that takes out of lit-html what no template of ours asks for: a sixteenth of all that a page loads for its
 * first widget. Our templates bind texts, templates, lists, attributes, properties, yes or no, and events, in HTML and SVG.
 * The published package imports lit as it is.
 * @throws Error when lit has changed, or a widget imports a directive
 */
export function trimLit() {
  return {
    name: 'trim-lit',
    enforce: 'pre',
    resolveId(source) {
      if (/^lit(-html)?\/.*direct/.test(source))
        throw new Error(`${source}: widgets/trim-lit.js takes out what makes directives work`)
    },
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return undefined
      return { code: UNUSED.reduce(take, code), map: null }
    },
  }
}

const RENDER =
  'let h=i._$litPart$;if(void 0===h)i._$litPart$=h=new k(i.insertBefore(c(),null),null,void 0,{});'

const UNUSED = [
  ['directives', /function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, 'const M=(t,i)=>i;'],
  ['values that are to stay as they are', 'M(this,t,i),a(t)?', 'a(t)?'],
  ['connecting and disconnecting', /setConnected\(t\)\{.*?\}\}/, '}'],
  ['disconnecting what a list drops', 'this._$AP?.(!1,!0,s)', ''],
  ['whether a part begins connected', ',this._$Cv=e?.isConnected??!0', ''],
  ['what a directive asks of a child', /get _\$AU\(\)\{return this\._\$AM\?.*?(?=constructor)/, ''],
  ['the nodes around a child', /get parentNode\(\)\{let t=.*?(?=_\$AI)/, ''],
  ['what a directive asks of an attribute', /get tagName\(\).*?(?=constructor)/, ''],
  ['what a directive asks of a template', /get parentNode\(\)\{return.*?(?=u\(t\))/, ''],
  ['parts of a whole element', /class Z\{.*?\}_\$AI\(t\)\{M\(this,t\)\}\}/, ''],
  ['their place', /1===r\.type\?(?=i=new r)/, ''],
  ['their making', ':6===r.type&&(i=new Z(h,this,t))', ''],
  ['their mark in a tag', /else t\.startsWith\(o\)&&\(.*?\)\)?(?=;if\(y)/, ''],
  ['a check of attributes that loops over none', 'if(r.hasAttributes())', ''],
  [
    'a mark for lit’s own minifier',
    'const s=i(t).nextSibling;i(t).remove()',
    'const s=t.nextSibling;t.remove()',
  ],
  ['values in comments', /else\{let t=-1;for\(.*?\}(?=l\+\+\})/, ''],
  ['values in script and style', /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''],
  ['where these end', '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  ['the words of an error nobody reads', '"invalid template strings array"', ''],
  ['opening MathML', ':3===i?"<math>":""', ':""'],
  ['closing MathML', ':3===i?"</math>":""', ':""'],
  ['what is in MathML', '2===i||3===i', '2===i'],
  ['listeners with options', /\|\|t\.capture!==.*?(?=,h=)/, ''],
  ['listeners that are objects', /"function"==typeof this\._\$AH\?(?=this)/, ''],
  ['their calling', ':this._$AH.handleEvent(t)', ''],
  ['listeners called in the name of another', 'this.options?.host??this.element', 'this.element'],
  [
    'templates compiled beforehand',
    /"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)(?=;if)/,
    'this._$AC(t)',
  ],
  ['nodes of another document', '(t?.creationScope??l)', 'l'],
  ['options of a part', /,this\.options=[eh]/, '', 2],
  ['handing them on to a list', ',this,this.options)', ',this)'],
  ['handing them on to a template', 'u(this.options)', 'u()'],
  ['options of a rendering', /const e=s\?\.renderBefore.*?(?=return h\._\$AI)/, RENDER],
  ['the ways in for a server and polyfills', /const j=\{.*?\.push\("[\d.]+"\);(?=const D)/, ''],
  ['their name', 'j as _$LH,', ''],
  [
    'a value that means no change, of a child',
    't!==this._$AH&&t!==E&&this._(t)',
    't!==this._$AH&&this._(t)',
  ],
  ['the same, of an attribute', 't!==this._$AH&&t!==E,', 't!==this._$AH,'],
  ['the same, of a part of one', 'r===E&&(r=this._$AH[n]),', ''],
  ['the same, of a listener', 'if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
  ['its own name', 'E as noChange,', ''],
  ['nodes as values', 'void 0!==t.nodeType?this.T(t):', ''],
  ['kinds of a part', /this\.type=[12],/, '', 2],
  ['kinds of attributes', /constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/, '', 2],
  ['kind of a listener', 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ['parts that wait for their directives', 'this._$AN=void 0,', '', 3],
]

function take(code, [what, from, to, times = 1]) {
  const parts = code.split(from)
  if (parts.length !== times + 1)
    throw new Error(
      `lit-html: ${what} found ${parts.length - 1} times. It has changed: read it and mend widgets/trim-lit.js.`,
    )
  return parts.join(to)
}
