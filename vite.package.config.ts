import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

/** What the admin of whoever installs the package imports by name; the suite's own configuration says which. */
const components = new Set(
  [...filesIn('src/plugins'), ...filesIn('collections')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'costo-vitrine\/(admin\/[^#']+)#/g)].map(
      ([, path]) => [`src/${path}.tsx`, `src/${path}.ts`].find(existsSync) ?? path,
    ),
  ),
)

/**
 * The suite as a package: the same files, compiled one by one, so that what runs in a browser and what runs on a server stay
 * apart and keep their `use client`. Packages, and styles beside their components, are left to the host.
 */
export default defineConfig({
  logLevel: 'warn',
  ssr: { external: true, noExternal: [] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/package',
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: [
        ...[
          ...['index', 'contract/index', 'server/index', 'next/index', 'next/with-costo'],
          ...['publishing/command', 'import/payload-command', 'plugins/texts/command'],
        ].map((name) => `src/${name}.ts`),
        ...components,
      ],
      external: /\.css$/,
      onLog: (level, log, handle) => {
        // each `use client` stays where it is: files are not put together
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
      },
      makeAbsoluteExternalsRelative: false,
      output: {
        preserveModules: true,
        preserveModulesRoot: '.',
        entryFileNames: '[name].js',
      },
    },
  },
})
