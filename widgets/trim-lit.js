// what no widget here uses, as it stands in lit-html 3.3's production build, and what stands there instead
const CUTS = {
  'values inside comments': [/else\{let t=-1;for\(;-1!==.*?o\.length-1\}/, ''],
  directives: [/function M\(t,i,s=t,e\)\{.*?\),i\}(?=class)/, 'const M=(t,i)=>i;'],
  'polyfills and the count of copies': [
    /,B=t\.litHtmlPolyfillSupport;B\?\..*?\.push\("[\d.]+"\);/,
    ';',
  ],
}

/**
 * A Vite plugin that takes out of lit-html what no widget here uses: a fifteenth of it, in everybody's page. It stops the build
 * when lit has changed or a widget has come to use what is missing.
 */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      if (/\/widgets\/.*\.ts$/.test(id) && /lit(-html)?\/directive/.test(code))
        throw new Error(
          `${id} uses a lit directive: take "directives" out of widgets/trim-lit.js first`,
        )
      if (!id.endsWith('/lit-html.js')) return undefined
      const trimmed = Object.entries(CUTS).reduce((text, [what, [pattern, instead]]) => {
        if (!pattern.test(text))
          throw new Error(`${id} is not what widgets/trim-lit.js knows: ${what} not found`)
        return text.replace(pattern, instead)
      }, code)
      return { code: trimmed, map: null }
    },
  }
}
