import js from '@eslint/js'
import { configs as lit } from 'eslint-plugin-lit'
import tseslint from 'typescript-eslint'

// Imports run one way (collections → publish → contract ← widgets): a wrong one fails the lint.
const allow = (files, ...groups) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: groups.map(([group, message]) => ({ group, message })) },
    ],
  },
})

const payload = [
  ['payload', 'payload/*', '@payloadcms/*', 'next', 'next/*', 'react', 'react-dom'],
  'the visitor’s side knows neither Payload nor Next nor React',
]

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.next/',
      '.data/',
      '.tmp/',
      'migrations/',
      'next-env.d.ts',
      '**/importMap.js',
      '**/payload-types.ts',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['bin/**/*.js', '*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['src/contract/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\./)', message: 'the contract imports nothing but itself' }] },
      ],
    },
  },
  { files: ['widgets/**/*.ts'], ...lit['flat/recommended'] },
  allow(['widgets/**/*.ts'], payload, [
    ['**/collections/*', '**/publish/*', '**/server/*', '**/plugins/*', '**/admin/*', '**/seed/*'],
    'widgets see only lit and the contract',
  ]),
  allow(
    ['collections/**/*.ts'],
    [['**/src/**', '**/widgets/**'], 'the schema knows nothing above it'],
  ),
  allow(['src/server/**/*.ts'], payload, [
    ['**/collections/*', '**/widgets/*', '**/plugins/*', '**/admin/*', '**/publish/*'],
    'the web process sees files, not their makers',
  ]),
  allow(
    ['src/publish/**/*.ts'],
    [
      ['**/widgets/*', '**/plugins/*', '**/admin/*', '**/server/*'],
      'publishing knows the schema and the contract',
    ],
  ),
)
