import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeOwnProject, writeStockProject } from './bench/projects.ts';

/**
 * `npm run bench [-- pairs]`: builds generated articles (2,000 pairs unless told) with this site's loader and with
 * stock @astrojs/mdx, one after the other on the same machine, and prints seconds, peak memory and the ratios.
 */
const pairs = Number(process.argv[2] ?? 2000);
const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
const memory = pathToFileURL(join(process.cwd(), 'scripts/bench/memory.mjs')).href;

interface Measure {
  readonly seconds: number;
  readonly megabytes: number;
}

function build(root: string): Promise<Measure> {
  const started = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, ['--import', memory, astro, 'build', '--root', root], {
    env,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const beat = setInterval(() => {
    console.log(`  … ${Math.round((performance.now() - started) / 1000)} s`);
  }, 5000);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(beat);
      const kilobytes = /peak-memory-kb (\d+)/.exec(output)?.[1];
      if (code !== 0 || kilobytes === undefined) reject(new Error(output.slice(-4000)));
      else {
        const seconds = (performance.now() - started) / 1000;
        resolve({ seconds, megabytes: Number(kilobytes) / 1024 });
      }
    });
  });
}

const root = join(process.cwd(), '.bench');
console.log(`${pairs} pairs (${pairs * 2} articles)`);
writeOwnProject(join(root, 'own'), pairs);
writeStockProject(join(root, 'stock'), pairs);
console.log('this site’s loader');
const own = await build(join(root, 'own'));
console.log('stock @astrojs/mdx');
const stock = await build(join(root, 'stock'));
const show = ({ seconds, megabytes }: Measure) =>
  `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
console.log(`\nthis site   ${show(own)}\nstock MDX   ${show(stock)}`);
console.log(
  `ratio       ${(stock.seconds / own.seconds).toFixed(2)} times faster, ${(own.megabytes / stock.megabytes).toFixed(2)} of the memory`,
);
