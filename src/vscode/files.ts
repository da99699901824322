import { recordSchemas, yamlSchemas } from './record-schemas.ts';
import { snippets } from './snippets.ts';

/** Settings for everyone who opens the project: what keeps an article whole, and nothing of taste. */
const settings = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.insertFinalNewline': true,
  'editor.insertSpaces': true,
  'editor.tabSize': 2,
  'editor.detectIndentation': false,
  // Vietnamese letters are no look-alikes here.
  'editor.unicodeHighlight.allowedLocales': { vi: true },
  'editor.snippetSuggestions': 'top',
  '[mdx]': {
    'editor.wordWrap': 'on',
    'editor.formatOnSave': false,
    'editor.quickSuggestions': { other: 'on', comments: 'off', strings: 'off' },
  },
  '[yaml]': { 'editor.wordWrap': 'on', 'editor.formatOnSave': false },
  '[typescript]': { 'editor.defaultFormatter': 'biomejs.biome' },
  '[astro]': { 'editor.defaultFormatter': 'biomejs.biome' },
  'typescript.tsdk': 'node_modules/typescript/lib',
};

const extensions = {
  recommendations: [
    'unifiedjs.vscode-mdx',
    'redhat.vscode-yaml',
    'astro-build.astro-vscode',
    'biomejs.biome',
  ],
};

/** Reads the report of `npm run content` into the list of problems; the second line is the Vietnamese message. */
const problemMatcher = {
  owner: 'quang-ngai',
  fileLocation: ['relative', '${workspaceFolder}'],
  severity: 'warning',
  pattern: [
    {
      regexp: '^(content/.+?):(\\d+)(?::(\\d+))?  \\[([a-z0-9-]+)\\]$',
      file: 1,
      line: 2,
      column: 3,
      code: 4,
    },
    { regexp: '^  (.+)$', message: 1 },
  ],
};

/** The commands that editors use, by their npm scripts. */
const tasks = {
  version: '2.0.0',
  tasks: [
    task('Viết bài mới / New article', 'npm run new'),
    task('Thêm ảnh đang mở / Add the open picture', 'npm run new -- media "${file}"'),
    task('Xem trước khi viết / Live preview', 'npm run dev', { isBackground: true }),
    task('Kiểm tra nội dung / Check the content', 'npm run content', { problemMatcher }),
    task('Sửa lỗi máy sửa được / Mend what is safe', 'npm run content -- --fix', {
      problemMatcher,
    }),
    task('Dựng và xem trang / Build and show the site', 'npm start', { isBackground: true }),
    task('Kiểm thử / Test', 'npm test'),
  ],
};

function task(label: string, command: string, more: object = {}) {
  const presentation = { reveal: 'always', focus: true, panel: 'dedicated' };
  return { label, type: 'shell', command, problemMatcher: [], presentation, ...more };
}

/** The files of `.vscode/` by their paths from the project folder. */
export function vscodeFiles(): Record<string, object> {
  return {
    '.vscode/settings.json': { ...settings, 'yaml.schemas': yamlSchemas() },
    '.vscode/extensions.json': extensions,
    '.vscode/tasks.json': tasks,
    '.vscode/quang-ngai.code-snippets': snippets(),
    ...recordSchemas(),
  };
}
