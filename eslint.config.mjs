import js from '@eslint/js'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import vue from 'eslint-plugin-vue'

/** Imports run one way: cli → draft | export | check → deck → evidence → report → model. */
const layers = ['report', 'evidence', 'deck', 'check', 'export', 'draft', 'cli']
const layerRules = layers.map(layer => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        { group: ['**/components/**', '**/exhibits/**', '**/layouts/**'], message: 'The tool never imports the look.' },
        ...layers.slice(layers.indexOf(layer) + 1).map(above => ({ group: [`**/${above}/*.ts`, `**/${above}/**/*.ts`].map(path => path.replace('**/', '../')), message: `src/${layer} stands below src/${above}.` })),
      ],
    }],
    ...(layer === 'cli' ? {} : { 'no-console': 'error' }),
  },
}))

export default tseslint.config(
  { ignores: ['dist/**', 'lib/**', 'node_modules/**', 'test-results/**', 'playwright-report/**', '.report-deck/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  { languageOptions: { globals: { ...globals.node } } },
  {
    files: ['**/*.vue', 'exhibits/**', 'documents/**', 'handout/**', 'reading/**', 'setup/**'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/require-default-prop': 'off',
      'vue/attributes-order': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/html-closing-bracket-newline': 'off',
    },
  },
  {
    files: ['components/**', 'exhibits/**', 'documents/**', 'handout/**', 'reading/**', 'layouts/**', 'setup/root.ts', 'setup/routes.ts', 'custom-nav-controls.vue'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/src/**'], message: 'Components never import the tool.' }] }],
    },
  },
  ...layerRules,
)
