import './only-parser.ts';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { articleCollections } from '../../src/content/collections.ts';
import { locales } from '../../src/i18n/locales.ts';
import { grown, mutated, noise } from './articles.ts';
import { examine } from './examine.ts';
import type { WorkerResult, WorkerTask } from './task.ts';

const { runs, seed, articles, clock, sample } = workerData as WorkerTask;
const progress = new Float64Array(clock);
const shown = new Uint8Array(sample);
let published = 0;

const anyArticle = fc.tuple(
  fc.constantFrom(...articleCollections),
  fc.constantFrom(...locales),
  fc.oneof(
    { weight: 12, arbitrary: grown },
    { weight: 7, arbitrary: mutated(articles) },
    { weight: 1, arbitrary: noise },
  ),
);

const outcome = fc.check(
  fc.property(anyArticle, ([collection, locale, bytes]) => {
    shown.fill(0);
    shown.set(bytes.subarray(0, shown.length));
    progress[1] = Date.now();
    if (examine(collection, locale, bytes) === 0) published++;
    progress[0] = (progress[0] ?? 0) + 1;
    progress[1] = 0;
  }),
  { numRuns: runs, seed, endOnFailure: false },
);

const result: WorkerResult = {
  published,
  failure: outcome.failed
    ? {
        seed: outcome.seed,
        error: String(outcome.errorInstance),
        article: new TextDecoder().decode(outcome.counterexample?.[0][2]),
        where: outcome.counterexample?.[0].slice(0, 2).join(' ') ?? '',
      }
    : null,
};
parentPort?.postMessage(result);
