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

// A host gives the suite's collections slugs of its own: what runs asks slugsOf, and never names one.
const CALLS =
  'CallExpression[callee.property.name=/^(find|findByID|findOne|findVersions|findVersionByID|findDistinct|create|update|updateOne|updateMany|updateVersion|upsert|delete|deleteOne|deleteMany|deleteVersions|count|countVersions|queryDrafts|createVersion|duplicate|restoreVersion|login|forgotPassword|resetPassword)$/]'
const NAMED = 'Property[key.name="collection"] > Literal[value=/^(?!payload-)/]'
const OTHERS = '/^(?!payload-|costo$|page$)[a-z]/'
const SLUG = '/^(slug|collectionSlug|relationTo)$/'
const literalSlugs = [
  ['ImportSpecifier[imported.name="SLUGS"]', 'SLUGS are for definitions: ask slugsOf(payload)'],
  [`${CALLS} > ObjectExpression > ${NAMED}`, 'a slug may be another: slugsOf(payload).…'],
  [
    `${CALLS} > ObjectExpression > SpreadElement > ObjectExpression > ${NAMED}`,
    'a slug may be another: slugsOf(payload).…',
  ],
  [
    `BinaryExpression[left.property.name=${SLUG}][right.value=${OTHERS}]`,
    'a slug may be another: compare kindOf(payload, slug)',
  ],
  [
    `BinaryExpression[left.name=${SLUG}][right.value=${OTHERS}]`,
    'a slug may be another: compare kindOf(payload, slug)',
  ],
  [
    'MemberExpression[object.property.name="collections"] > Literal.property',
    'a slug may be another: payload.collections[slugsOf(payload).…]',
  ],
  [
    'MemberExpression[object.property.name="collections"][computed=false][object.object.name="payload"]',
    'a slug may be another: payload.collections[slugsOf(payload).…]',
  ],
  [
    'TemplateElement[value.raw=/\\/collections\\/[a-z]/]',
    'a slug may be another: /collections/${slugsOf(payload).…}',
  ],
  [
    'TemplateLiteral[expressions.0.name="api"] > TemplateElement[value.raw=/^\\/(?!costo\\/)[a-z]/]',
    'a slug may be another: ${api}/${useSlugs().…}',
  ],
].map(([selector, message]) => ({ selector, message }))

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      '.next/',
      '.data/',
      '.tmp/',
      'migrations/',
      'tests/stranger/host/',
      // as they were released
      'tests/fixtures/releases/*/',
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
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      // where slugs are given, and what knows our own app only
      'src/plugins/{naming,slugsHere}.ts',
      ...['src/app/**', 'src/seed/**', 'src/commands/**', 'src/simulation/**'],
    ],
    rules: { 'no-restricted-syntax': ['error', ...literalSlugs] },
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
    ['src/widgets-npm/**/*.ts'],
    [
      [
        '**/collections/*',
        '**/publish/**',
        '**/server/*',
        '**/plugins/*',
        '**/admin/*',
        '**/seed/*',
        'payload',
        'next',
      ],
      'the package for those who bundle is made of the widgets alone',
    ],
  ),
  allow(
    ['src/walk-page/**/*.ts'],
    payload,
    [
      ['lit', 'lit/*', '**/collections/*', '**/plugins/*', '**/admin/*', '**/seed/*'],
      'the script of a walk’s page is small: it has no renderer, and nothing of the editor’s world',
    ],
    [
      ['**/publish/render/**', '**/publish/read/**', '**/publish/store/**'],
      'it knows what its page says, not how editions are made',
    ],
  ),
  allow(
    ['collections/**/*.ts'],
    [
      ['**/src/**', '!**/src/texts', '!**/src/texts/*', '**/widgets/**'],
      'the schema knows nothing above it',
    ],
  ),
  {
    files: ['src/texts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\./|\\.\\./spaced$)', message: 'all that has texts stands on it' },
          ],
        },
      ],
    },
  },
  allow(['src/server/**/*.ts'], payload, [
    ['**/collections/*', '**/widgets/*', '**/plugins/*', '**/admin/*', '**/publish/*'],
    'the web process sees files, not their makers',
  ]),
  allow(['src/project/**/*.ts'], payload, [
    [
      '**/collections/*',
      '**/widgets/*',
      '**/plugins/*',
      '**/admin/*',
      '**/publish/**',
      '**/commands/*',
      '**/database/*',
      '**/seed/*',
    ],
    'plain files are made of the contract and what the server reads',
  ]),
  allow(
    ['src/admin/**/*.{ts,tsx}'],
    [
      [
        '**/server/**',
        '**/project/**',
        '**/commands/*',
        '**/database/*',
        '**/seed/*',
        '**/widgets/*',
      ],
      'the admin sees the schema and what is published, not who serves it',
    ],
    [
      [
        '**/publish/*',
        '!**/publish/lines',
        '!**/publish/paris',
        '!**/publish/store',
        '**/publish/render/**',
        '**/publish/read/**',
      ],
      'every bundle of the admin would carry the renderer',
    ],
  ),
  allow(
    ['src/database/**/*.ts'],
    [
      [
        '**/collections/*',
        '**/publish/**',
        '**/server/**',
        '**/project/**',
        '**/admin/*',
        '**/plugins/*',
        '**/commands/*',
        '**/seed/*',
        '**/widgets/*',
      ],
      'a database adapter knows nothing above it',
    ],
  ),
  {
    files: ['src/sharing/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\./|\\.\\./contract/)', message: 'the sharing rule is arithmetic' },
          ],
        },
      ],
    },
  },
  allow(
    ['src/commands/**/*.ts'],
    [
      ['**/admin/*', '**/plugins/*', '**/widgets/*', '**/collections/*'],
      'a command calls publishing, projection and the server, and builds nothing itself',
    ],
  ),
  allow(
    ['src/publish/**/*.ts'],
    [
      ['**/widgets/*', '**/plugins/*', '**/admin/*', '**/server/*'],
      'publishing knows the schema and the contract',
    ],
  ),
)
