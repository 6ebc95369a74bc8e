import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** The parts that run in plain Node: packages stay in node_modules, only our own files are put together. */
export default defineConfig({
  logLevel: 'warn',
  // the suite by its public name is these sources, not a package installed beside them
  resolve: { alias: { 'costo-vitrine': fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  ssr: { external: true, noExternal: ['costo-vitrine'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/node',
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        web: 'src/server/web.ts',
        vitrine: 'src/commands/main.ts',
        publisher: 'src/commands/publisher.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
})
