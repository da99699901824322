import { createReadStream, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Lets search work in `npm run dev`: the development server has no index of its own, so it hands out the one that the
 * last `npm run build` left in `dist/pagefind`. It finds what was there at that build.
 */
export function searchFromLastBuild(): AstroIntegration {
  return {
    name: 'search-from-last-build',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = resolve('dist/pagefind') + sep;
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]*)/.exec(request.url ?? '')?.[1];
          const file = join(folder, decodeURIComponent(path ?? ''));
          const inside = path !== undefined && file.startsWith(folder);
          const isFile = inside && statSync(file, { throwIfNoEntry: false })?.isFile();
          if (!isFile) return next();
          response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
