/** The part of Pagefind's browser module that this site uses. */
export interface PagefindModule {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options?: { filters?: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindOptions {
  baseUrl: string;
  excerptLength: number;
  excerptEllipsis: string;
  ranking: { metaWeights: Readonly<Record<string, number>> };
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  /** HTML: the text with `&`, `<` and `>` escaped and found words in `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const loaded = new Map<string, Promise<PagefindModule>>();

/**
 * Loads the search engine of one language, once. `basePath` is the path of the site with its closing slash. Fails
 * where there is no index, as in `npm run dev`; the next call tries again.
 */
export function loadPagefind(basePath: string, locale: string): Promise<PagefindModule> {
  const address = `${basePath}pagefind/${locale}/pagefind.js`;
  const known = loaded.get(address);
  if (known) return known;
  const loading = importPagefind(address, basePath);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

async function importPagefind(address: string, baseUrl: string): Promise<PagefindModule> {
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  await module.options({
    baseUrl,
    excerptLength: 28,
    excerptEllipsis: '…',
    // `fold` stands for words of the text, so it weighs as little as text does.
    ranking: { metaWeights: { title: 10, names: 14, section: 0.1, date: 0.1, fold: 0.5 } },
  });
  await module.init();
  return module;
}
