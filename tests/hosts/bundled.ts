import { build } from 'vite'

/** A script of a host page with all it imports, as the host's own build would make it: a classic script's text. */
export async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    // as in production, whatever NODE_ENV the tests run under
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...{ write: false, target: 'es2022', modulePreload: false },
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const [{ output }] = [result].flat() as { output: { code?: string }[] }[]
  return output.map(({ code }) => code ?? '').join('')
}
