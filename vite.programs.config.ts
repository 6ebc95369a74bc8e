import { defineConfig } from 'vite'

/**
 * What runs in a process or a thread of its own, whoever starts it: this installation or one that has the package. Each is whole but
 * for what is compiled for a machine, for Next deploys what it has seen imported, and sees no import of these.
 */
export default defineConfig({
  logLevel: 'warn',
  ssr: { external: ['sharp'], noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/programs',
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: {
        leaflet: 'src/publish/paper/worker.ts',
        'walk-file': 'src/import/reader.ts',
        'store-thread': 'src/publish/store/thread.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
})
