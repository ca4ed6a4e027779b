/**
 * The rules that hold the house up: layers, one package one place, a domain without React, named exports, small files.
 * `npm run lint` treats a warning as an error, and no file can switch a rule off for itself.
 */
import next from '@next/eslint-plugin-next';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The layers, lowest first. A file may import its own layer and those before it, never one after it. */
const layers = [
  'graph/model',
  'graph/answers',
  'graph/store',
  'graph/formats',
  'graph/data',
  'app',
  'scripts',
  'e2e',
];

const zones = layers.flatMap((layer, index) =>
  layers.slice(index + 1).map((higher) => ({
    target: `./${layer}`,
    from: `./${higher}`,
    message: `${layer} lies below ${higher}: imports run downwards only (see CONTRIBUTING, "Map").`,
  })),
);

/**
 * @typedef {object} Wall Packages or paths that a part of the tree may not import.
 * @property {string} modules A regular expression without anchors, of whole names; what is below a name counts too.
 * @property {string} message
 */

/**
 * One package, one place: each of these is imported by the named folder alone, and by a guest that measures it.
 * @type {(Wall & { home: string, guest?: string })[]}
 */
const homes = [
  {
    home: 'app/explorer/canvas',
    guest: 'scripts/bench/peers',
    modules: 'cytoscape|cytoscape-fcose|react-cytoscapejs',
    message: 'Only app/explorer/canvas knows cytoscape.',
  },
  {
    home: 'graph/store/sqlite',
    modules: 'better-sqlite3',
    message: 'Only graph/store/sqlite knows better-sqlite3.',
  },
  {
    home: 'graph/store/neo4j',
    modules: 'neo4j-driver',
    message: 'Only graph/store/neo4j knows neo4j-driver.',
  },
];

/** @type {Wall[]} */
const domain = [
  {
    modules: '(react|react-dom|next)|(node:)?https?2?',
    message: 'graph/ is the domain: no React, no Next, no HTTP.',
  },
  { modules: '@', message: 'Inside graph/ imports are relative: workers and commands know no alias.' },
];

/** @type {Wall[]} */
const pureState = [{ modules: 'react|react-dom|next', message: 'explorer/state is pure: no React.' }];

/**
 * The walls of one folder. A later block of the configuration replaces the rules of an earlier one, so each folder's
 * block lists all that holds there: the homes of others and what its own layer forbids.
 * @param {string} folder
 * @returns {Wall[]}
 */
const wallsOf = (folder) => [
  ...homes.filter(({ home, guest }) => home !== folder && guest !== folder),
  ...(folder.startsWith('graph') ? domain : []),
  ...(folder.startsWith('app/explorer/state') ? pureState : []),
];

/**
 * Both kinds of import: `import … from` and `import(…)`.
 * @param {readonly Wall[]} walls
 * @returns {import('eslint').Linter.RulesRecord}
 */
const keepOut = (walls) => ({
  'no-restricted-imports': [
    'error',
    { patterns: walls.map(({ modules, message }) => ({ regex: `^(${modules})(/|$)`, message })) },
  ],
  'no-restricted-syntax': [
    'error',
    ...walls.map(({ modules, message }) => ({
      selector: `ImportExpression[source.value=/^(${modules})(\\u002F|$)/]`,
      message,
    })),
  ],
});

/** Broad folders first: the last block that holds a file counts. */
const walled = [
  'graph',
  'app/explorer/state',
  ...homes.flatMap(({ home, guest }) => (guest === undefined ? [home] : [home, guest])),
];

/** Files that Next.js or a tool reads by their default export. */
const defaultExports = [
  '*.config.{ts,js,mjs}',
  'e2e/support/globalSetup.ts',
  'proxy.ts',
  'app/**/{page,layout,template,loading,error,global-error,not-found,default}.tsx',
  'app/**/{icon,apple-icon,opengraph-image,manifest,robots,sitemap}.{ts,tsx}',
];

export default defineConfig(
  {
    ignores: [
      '.next/**',
      '.next-*/**',
      '.cache/**',
      '.data/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx', '.mjs', '.js'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
          tsconfig: { configFile: `${import.meta.dirname}/tsconfig.json` },
        }),
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      ...keepOut(wallsOf('')),
    },
  },
  ...walled.map((folder) => ({ files: [`${folder}/**`], rules: keepOut(wallsOf(folder)) })),
  {
    files: ['app/**'],
    extends: [hooks.configs.flat.recommended],
    plugins: { '@next/next': next },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
    },
  },
  {
    // It warns that the React Compiler would skip this hook, and we do not use that compiler.
    files: ['app/explorer/panels/table/useVirtualRows.ts'],
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['e2e/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'waitForTimeout', message: 'Wait on a state, never on time.' },
      ],
    },
  },
  { files: defaultExports, rules: { 'import-x/no-default-export': 'off' } },
  {
    files: [
      'app/messages/**',
      '**/*.{test,spec}.{ts,tsx}',
      'graph/model/{relations,kinds}.ts',
      'graph/data/**',
    ],
    rules: { 'max-lines': 'off' },
  },
  { files: ['*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
