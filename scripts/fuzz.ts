import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { WorkerResult, WorkerTask } from './fuzz/task.ts';

/**
 * `npm run fuzz [-- --runs 100000] [--seed 1]`: throws generated and mutated articles at the guard. Fails where it
 * throws, thinks about one article for longer than a second, or lets HTML out that a list of its own does not allow.
 *
 * npm starts it under Node's permission model, with leave to read the project and nothing else: an article that made the
 * guard read another file or write one would end the run with ERR_ACCESS_DENIED. Programs: `fuzz/only-parser.ts`.
 */
const workers = 2;
/** Milliseconds for one article. */
const limit = 1000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
if (process.permission?.has('fs.write') !== false) {
  console.error('npm run fuzz (Node --permission)');
  process.exit(1);
}
const articles = await Promise.all(
  (
    await Array.fromAsync(
      glob('content/{heritage,geopark,culture,travel,news,investment}/**/*.mdx'),
    )
  ).map((file) => readFile(file, 'utf8')),
);
const started = performance.now();
console.log(`${values.runs} bài / articles, --seed ${values.seed}`);
const outcomes = await Promise.all(Array.from({ length: workers }, (_, index) => run(index)));
const seconds = Math.round((performance.now() - started) / 1000);
for (const { failure } of outcomes) {
  if (failure) {
    console.error(
      `\n--seed ${failure.seed} (${failure.where})\n${failure.error}\n\n${failure.article}`,
    );
  }
}
const published = outcomes.reduce((sum, outcome) => sum + outcome.published, 0);
const bad = outcomes.some(({ failure }) => failure !== null);
console.log(
  `${seconds} s; ${published} bài không có lỗi, đã soát HTML / articles without a problem, HTML examined: ${bad ? '✗' : '✓'}`,
);
process.exitCode = bad ? 1 : 0;

function run(index: number): Promise<WorkerResult> {
  const task: WorkerTask = {
    runs: Math.ceil(Number(values.runs) / workers),
    seed: Number(values.seed) + index,
    articles,
    clock: new SharedArrayBuffer(16),
    sample: new SharedArrayBuffer(64 * 1024),
  };
  const worker = new Worker(join(import.meta.dirname, 'fuzz/worker.ts'), { workerData: task });
  const progress = new Float64Array(task.clock);
  const watch = setInterval(() => {
    const begun = progress[1] ?? 0;
    if (begun === 0 || Date.now() - begun < limit) return;
    const text = Buffer.from(new Uint8Array(task.sample)).toString().replace(/\0+$/, '');
    console.error(`Bài làm bộ soát treo / an article hangs the guard:\n\n${text}`);
    process.exit(1);
  }, 100);
  const beat = setInterval(() => console.log(`  ${index + 1}: ${progress[0]} …`), 10_000);
  return new Promise<WorkerResult>((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
  }).finally(() => {
    clearInterval(watch);
    clearInterval(beat);
  });
}
