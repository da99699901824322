import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored } from '../../src/content/model.ts';
import { makeProject, original, writeInto } from './support/project.ts';

const file = 'content/culture/bai-thu.vi.mdx';
const other = 'content/culture/khac.vi.mdx';
const fixture = join(process.cwd(), 'tests/fixtures/broken/raw-script');

interface Stored {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** What Astro hands to a loader, as far as ours looks at it. */
function contextOf(root: string, watcher?: EventEmitter) {
  const values = new Map<string, Stored>();
  const set = vi.fn((value: Stored) => values.set(value.id, value));
  const store = {
    set,
    keys: () => [...values.keys()],
    delete: (id: string) => values.delete(id),
    clear: () => values.clear(),
  };
  const logger = { error: vi.fn(), info: vi.fn() };
  const config = { root: pathToFileURL(`${root}/`) };
  const generateDigest = (data: unknown) => JSON.stringify(data);
  const context = { store, logger, config, generateDigest, watcher };
  return { context: context as unknown as LoaderContext, values, set, logger };
}

/** The stored text of the article that the tests change. */
function bodyText(values: ReadonlyMap<string, Stored>): string {
  const json = String(values.get('bai-thu.vi')?.data['json']);
  return JSON.stringify(readStored({ json }).body);
}

let articles: Loader;
let topics: Loader;

beforeEach(async () => {
  // A build reads once per process; each test is a process of its own in this respect.
  vi.resetModules();
  const loader = await import('../../src/content/loader.ts');
  articles = loader.articleLoader('culture');
  topics = loader.topicsLoader();
});

const project = () =>
  makeProject({ [file]: original('Một.'), [other]: original('Hai.', 'draft: true\n', 'khac') });

describe('in a build', () => {
  it('stores what may be published, in a form that Astro takes for no reference', async () => {
    const { context, values } = contextOf(project());
    await articles.load(context);
    expect([...values.keys()]).toEqual(['bai-thu.vi']);
    const { data } = values.get('bai-thu.vi') ?? {};
    expect(data).not.toHaveProperty('collection');
    expect(readStored({ json: String(data?.['json']) })).toMatchObject({
      collection: 'culture',
      key: 'bai-thu',
      locale: 'vi',
      slug: 'bai-thu',
      title: 'Bài thử',
    });
  });

  it('stops with the report before anything is stored', async () => {
    const { context, set } = contextOf(fixture);
    const failure = await articles.load(context).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ContentError', problems: [{ code: 'body-html' }] });
    expect(String(failure)).toContain('bai-thu.vi.mdx:13:1  [body-html]');
    expect(set).not.toHaveBeenCalled();
  });

  it('stores the topics as one entry', async () => {
    const line = 'bien: { vi: { label: Biển, slug: bien }, en: { label: The sea, slug: sea } }\n';
    const { context, values } = contextOf(makeProject({ 'content/data/topics.yaml': line }));
    await topics.load(context);
    expect(values.get('topics')?.data).toMatchObject({ topics: { bien: { en: { slug: 'sea' } } } });
  });
});

/** As long as a busy or old computer may take. */
const patience = { timeout: 20_000 };

describe('in development', () => {
  it('writes only what one save has changed', async () => {
    const root = project();
    const watcher = new EventEmitter();
    const { context, values, set } = contextOf(root, watcher);
    await articles.load(context);
    expect([...values.keys()].sort()).toEqual(['bai-thu.vi', 'khac.vi']);
    const before = values.get('bai-thu.vi');
    set.mockClear();
    writeInto(root, file, original('Một trăm.'));
    watcher.emit('change', join(root, file));
    await vi.waitFor(() => expect(set).toHaveBeenCalled(), patience);
    expect(set.mock.calls.map(([value]) => value.id)).toEqual(['bai-thu.vi']);
    expect(bodyText(values)).toContain('Một trăm.');
    expect(set.mock.calls[0]?.[0]).not.toEqual(before);
  });

  it('reports a slip once and keeps the page as it was until it is mended', async () => {
    const root = project();
    const watcher = new EventEmitter();
    const { context, values, set, logger } = contextOf(root, watcher);
    await articles.load(context);
    set.mockClear();
    writeInto(root, file, original('<script>'));
    watcher.emit('change', join(root, file));
    await vi.waitFor(() => expect(logger.error).toHaveBeenCalledTimes(1), patience);
    expect(logger.error.mock.calls[0]?.[0]).toContain(`${file}:13:1  [body-unclosed]`);
    expect(bodyText(values)).toContain('Một.');
    expect(set).not.toHaveBeenCalled();
    writeInto(root, file, original('Đã sửa.'));
    watcher.emit('change', join(root, file));
    await vi.waitFor(() => expect(logger.info).toHaveBeenCalledTimes(1), patience);
    expect(bodyText(values)).toContain('Đã sửa.');
  });

  it('takes no notice of files elsewhere', async () => {
    const root = project();
    const watcher = new EventEmitter();
    const { context, set } = contextOf(root, watcher);
    await articles.load(context);
    set.mockClear();
    writeInto(root, file, original('Ba.'));
    watcher.emit('change', join(root, 'src/pages/index.astro'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(set).not.toHaveBeenCalled();
  });
});
