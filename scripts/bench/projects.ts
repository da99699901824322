import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticles } from './articles.ts';

const page = (imports: string, render: string) => `---
${imports}
---
<html lang="vi"><head><title>{entry.data.title}</title></head>
<body><main><h1>{entry.data.title}</h1><p>{entry.data.description}</p>${render}</main></body></html>
`;

/** A minimal site that renders articles through this project's loader and `Prose`. */
export function writeOwnProject(root: string, pairs: number): void {
  prepare(root, pairs);
  cpSync('content/data/topics.yaml', join(root, 'content/data/topics.yaml'), { recursive: true });
  cpSync('content/geo/places.json', join(root, 'content/geo/places.json'), { recursive: true });
  write(
    root,
    'astro.config.mjs',
    "import i18n from 'astro-i18next';\nexport default { compressHTML: true, integrations: [i18n({ configPath: '../../astro-i18next.config.ts' })], site: 'https://example.org' };\n",
  );
  write(
    root,
    'src/content.config.ts',
    "import { defineCollection } from 'astro:content';\nimport { articleLoader } from '../../../src/content/loader.ts';\nexport const collections = { news: defineCollection({ loader: articleLoader('news') }) };\n",
  );
  write(
    root,
    'src/pages/[id].astro',
    page(
      `import { getCollection } from 'astro:content';
import Prose from '../../../../src/components/article/Prose.astro';
import { finishHtml } from '../../../../src/content/finish-html.ts';
import { readStored } from '../../../../src/content/model.ts';
export async function getStaticPaths() {
  return (await getCollection('news')).map((entry) => ({ params: { id: entry.id.replace('.', '-') }, props: { entry } }));
}
const entry = { data: readStored(Astro.props.entry.data) };
const finish = (html) => finishHtml(html, { locale: entry.data.locale, sources: entry.data.shared.sources, entryHref: () => null, routeHref: () => '/' });`,
      '<Prose entry={entry.data} finish={finish} />',
    ),
  );
}

/** The same articles through stock @astrojs/mdx with the same elements. */
export function writeStockProject(root: string, pairs: number): void {
  prepare(root, pairs);
  write(
    root,
    'astro.config.mjs',
    "import mdx from '@astrojs/mdx';\nexport default { compressHTML: true, integrations: [mdx()], site: 'https://example.org' };\n",
  );
  write(
    root,
    'src/content.config.ts',
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { news: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './content/news', generateId: ({ entry }) => entry.replace(/[/.]/g, '-') }) }) };\n",
  );
  write(
    root,
    'src/Cite.astro',
    '<sup class="cite"><a href={"#source-" + Astro.props.id}>1</a></sup>\n',
  );
  write(root, 'src/Term.astro', '<i class="term" lang="en"><slot /></i>\n');
  write(root, 'src/Facts.astro', '<div class="facts"><p>{Astro.props.title}</p><slot /></div>\n');
  write(root, 'src/Note.astro', '<aside><p>{Astro.props.title}</p><slot /></aside>\n');
  write(
    root,
    'src/pages/[id].astro',
    page(
      `import { getCollection, render } from 'astro:content';
import Cite from '../Cite.astro';
import Term from '../Term.astro';
import Facts from '../Facts.astro';
import Note from '../Note.astro';
export async function getStaticPaths() {
  return (await getCollection('news')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);`,
      '<div class="prose"><Content components={{ Cite, Term, Facts, Note }} /></div>',
    ),
  );
}

function prepare(root: string, pairs: number): void {
  rmSync(root, { recursive: true, force: true });
  writeArticles(join(root, 'content/news/2018'), pairs);
  write(root, 'package.json', '{ "type": "module", "private": true }\n');
}

function write(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
