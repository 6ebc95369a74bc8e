import { component, jsx } from '../../../src/publish/snippets/react'
import type { Wanted } from '../../../src/publish/snippets/wanted'

/** Paths and texts of a small Next application whose pages hold what the recipe for React tells one to paste. */
export const app = (wanted: Wanted): Record<string, string> => ({
  'next.config.ts': `export default { typescript: { ignoreBuildErrors: true } }\n`,
  // without one Next looks for it upwards, and builds this project's own into the application
  'instrumentation.ts': `export function register() {}\n`,
  // likewise: the package's ways in lead to what is built, not to the sources
  'tsconfig.json': JSON.stringify({ compilerOptions: { jsx: 'preserve' } }),
  'app/layout.tsx': `import Link from 'next/link'
export default function Layout({ children }) {
  return (
    <html lang="fr">
      <body>
        <nav>
          <Link href="/component">Composant</Link> <Link href="/element">Balise</Link>
        </nav>
        {children}
      </body>
    </html>
  )
}
`,
  'public/favicon.ico': '',
  'app/page.tsx': page('<p>Accueil</p>'),
  'app/component/vitrine.tsx': component(wanted),
  'app/component/page.tsx': `import { Vitrine } from './vitrine'\n${page('<Vitrine />')}`,
  'app/element/page.tsx': page(jsx(wanted)),
  'app/script/page.tsx': page(
    `<><div id="place" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} /><script async src="${wanted.base}/v1/embed.js" data-costo="${wanted.widget}" data-shop="${wanted.attributes.shop}" data-target="#place" /></>`,
  ),
})

const page = (content: string) => `export default function Page() {
  return (
    <main>
      ${content}
    </main>
  )
}
`
