/**
 * Texts that would run a script, or become markup, wherever a text is put into a page as it is. Each calls `xss()` or makes
 * an element with `data-xss`: whatever of them comes to life is seen, even where a policy keeps it from running.
 * Written for this suite after the public tests of sanitisers (DOMPurify, OWASP's cheat sheet, html5sec): the ways are
 * theirs, the texts are not.
 */

/** What a payload is: `{n}` stands for its own number, so that the one that came to life is named. */
const HANDLER = 'xss({n})'
const MARK = 'data-xss={n}'

/** Of markup that closes by itself: what comes behind it is still looked at. */
const OPEN = [
  // elements that run, or load
  `<script ${MARK}>${HANDLER}</script>`,
  `<ScRiPt ${MARK} x>${HANDLER}</sCrIpT >`,
  `<script/${MARK}/src=data:,${HANDLER}></script>`,
  `<img src=x ${MARK} onerror=${HANDLER}>`,
  `<img/src="x"/${MARK}/onerror="${HANDLER}">`,
  `<IMG """><img ${MARK} src=x onerror="${HANDLER}">"\\>`,
  `<svg ${MARK} onload=${HANDLER}></svg>`,
  `<svg><script ${MARK}>${HANDLER}</script></svg>`,
  `<svg><animate ${MARK} onbegin=${HANDLER} attributeName=x dur=1s></svg>`,
  `<svg><a ${MARK} xlink:href="javascript:${HANDLER}"><text y=9>x</text></a></svg>`,
  `<svg><use ${MARK} href="data:image/svg+xml,<svg id=x onload=${HANDLER}/>#x"></use></svg>`,
  `<math ${MARK} href="javascript:${HANDLER}">x</math>`,
  `<body ${MARK} onload=${HANDLER}>`,
  `<details open ${MARK} ontoggle=${HANDLER}><summary>x</summary></details>`,
  `<input autofocus ${MARK} onfocus=${HANDLER}>`,
  `<video ${MARK}><source onerror=${HANDLER}></video>`,
  `<audio src=x ${MARK} onerror=${HANDLER}></audio>`,
  `<iframe ${MARK} srcdoc="&lt;img src=x onerror=parent.${HANDLER}&gt;"></iframe>`,
  `<iframe ${MARK} src="javascript:parent.${HANDLER}"></iframe>`,
  `<object ${MARK} data="data:text/html,x"></object><embed ${MARK} src="data:text/html,x">`,
  `<form ${MARK} action="javascript:${HANDLER}"><button>x</button></form>`,
  `<a ${MARK} href="javascript:${HANDLER}">x</a>`,
  `<a ${MARK} href="jav&#x09;ascript:${HANDLER}">x</a>`,
  `<a ${MARK} href="&#106;&#97;&#118;&#97;script&colon;${HANDLER}">x</a>`,
  `<a ${MARK} href=" \u{1}javascript:${HANDLER}">x</a>`,
  `<a ${MARK} href="data:text/html;base64,PHNjcmlwdD54c3MoKTwvc2NyaXB0Pg==">x</a>`,
  `<link ${MARK} rel=stylesheet href="data:text/css,*{color:red}">`,
  `<meta ${MARK} http-equiv=refresh content="9;url=javascript:${HANDLER}">`,
  `<base ${MARK} href="//xss.invalid/">`,
  `<div ${MARK} style="position:fixed;inset:0;background:url(javascript:${HANDLER})">x</div>`,
  `<marquee ${MARK} onstart=${HANDLER}>x</marquee>`,
  `<template ${MARK}><img src=x onerror=${HANDLER}></template>`,
  // out of an attribute, a text inside a script, an element whose content is text
  `"><img ${MARK} src=x onerror=${HANDLER}>`,
  `'><img ${MARK} src=x onerror=${HANDLER}>`,
  `" autofocus ${MARK} onfocus=${HANDLER} x="`,
  `' autofocus ${MARK} onfocus=${HANDLER} x='`,
  ` autofocus ${MARK} onfocus=${HANDLER} `,
  `\` ${MARK} onmouseover=${HANDLER} \``,
  `</script><script ${MARK}>${HANDLER}</script>`,
  `</title><img ${MARK} src=x onerror=${HANDLER}>`,
  `</style><img ${MARK} src=x onerror=${HANDLER}>`,
  `</textarea><img ${MARK} src=x onerror=${HANDLER}>`,
  `</noscript><img ${MARK} src=x onerror=${HANDLER}>`,
  `--><img ${MARK} src=x onerror=${HANDLER}><!---->`,
  `]]><img ${MARK} src=x onerror=${HANDLER}>`,
  `</dialog></template></select><img ${MARK} src=x onerror=${HANDLER}>`,
  `";${HANDLER};//`,
  `';${HANDLER};//`,
  `\\";${HANDLER};//`,
  `\u{2028}${HANDLER}\u{2029}`,
  // what a template, a builder or a framework might read
  `\${${HANDLER}}`,
  `{{constructor.constructor('${HANDLER}')()}}`,
  `#{${HANDLER}}`,
  `<%= ${HANDLER} %>`,
  `[[\${${HANDLER}}]]`,
  `{"dangerouslySetInnerHTML":{"__html":"<img ${MARK} src=x onerror=${HANDLER}>"}}`,
  `[x](javascript:${HANDLER}) ![x](x"onerror="${HANDLER})`,
  `<costo-mention ${MARK} to="shops/1"></costo-mention><costo-shop-card ${MARK} shop="x"></costo-shop-card>`,
  // what becomes markup once something on the way has decoded or changed it
  `&lt;img ${MARK} src=x onerror=${HANDLER}&gt;`,
  `&amp;lt;img ${MARK} src=x onerror=${HANDLER}&amp;gt;`,
  `&#60;img ${MARK} src=x onerror=${HANDLER}&#62;`,
  `%3Cimg%20${MARK}%20src=x%20onerror=${HANDLER}%3E`,
  `\\u003cimg ${MARK} src=x onerror=${HANDLER}\\u003e`,
  `\u{ff1c}img ${MARK} src=x onerror=${HANDLER}\u{ff1e}`,
  `\u{feff}<\u{0130}mg ${MARK}><img\u{c}${MARK}\u{c}src=x\u{c}onerror=${HANDLER}>`,
  `<scr<script>ipt ${MARK}>${HANDLER}</scr</script>ipt>`,
  // parsed once and once more: one tree becomes another
  `<math><mtext><table><mglyph><style><!--</style><img ${MARK} title="--&gt;&lt;img src=x onerror=${HANDLER}&gt;"></table></math>`,
  `<svg></p><style><a title="</style><img ${MARK} src=x onerror=${HANDLER}>"></svg>`,
  `<form><math><mtext></form><form><mglyph><style></math><img ${MARK} src=x onerror=${HANDLER}></form>`,
  `<noscript><p title="</noscript><img ${MARK} src=x onerror=${HANDLER}>"></noscript>`,
  `<select><template><style><!--</style><a ${MARK} rel="--></style></template></select><img src=x onerror=${HANDLER}>"></select>`,
]

/** Of markup that swallows all that comes behind it: each is the last of its group. */
const SWALLOWING = [
  `<img ${MARK} src=x onerror=${HANDLER}//`,
  `<plaintext ${MARK}>`,
  `<!--><img ${MARK} src=x onerror=${HANDLER}><!--`,
  `<style ${MARK}>@import "//xss.invalid/x";`,
]

/** Addresses that no link of ours may have. */
export const ADDRESSES = [
  'javascript:xss()',
  ' javascript:xss()',
  'JaVaScRiPt:xss()',
  'java\nscript:xss()',
  'java\tscript:xss()',
  '\u{1}javascript:xss()',
  'javascript&colon;xss()',
  'javascript://www.exemple.fr/%0Axss()',
  'data:text/html,<script>parent.xss()</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQueHNzKCk8L3NjcmlwdD4=',
  'vbscript:xss()',
  'view-source:javascript:xss()',
  'blob:https://exemple.fr/xss',
  '//xss.invalid"onmouseover="xss()',
  'https://exemple.fr/"><img data-xss src=x onerror=xss()>',
  "https://exemple.fr/'onmouseover='xss()",
]

const numbered = (payload: string, number: number) => payload.replaceAll('{n}', String(number))

/** Every payload, with its number in it. */
export const PAYLOADS = [...OPEN, ...SWALLOWING].map(numbered)

/** All payloads in a few long texts. */
export const GROUPS: string[] = SWALLOWING.map((_, group) =>
  PAYLOADS.filter((_, number) =>
    number < OPEN.length ? number % SWALLOWING.length === group : number - OPEN.length === group,
  ).join(' '),
)

/** A group of payloads, or as many as there is room for: of each group, and for each `turn`, others. */
export function fitting(group: number, longest = Infinity, turn = 0): string {
  const whole = GROUPS[group % GROUPS.length]
  if (whole.length <= longest) return whole
  const first = group * 17 + turn * 5
  let text = ''
  for (let index = 0; index < OPEN.length; index++) {
    const next = `${text}${PAYLOADS[(first + index) % OPEN.length]} `
    if (next.trim().length <= longest) text = next
  }
  return text.trim() || '<b data-xss>'.slice(0, longest)
}
