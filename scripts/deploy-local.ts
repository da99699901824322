import { parseArgs } from 'node:util';
import { publish, rollBack } from '../src/hosting/release.ts';

/**
 * `npm run deploy:local -- --to /srv/quang-ngai [--from dist] [--keep 5]`: publishes the built site into a folder that
 * a web server on this machine serves (`/srv/quang-ngai/current`), by the switch of one link.
 * `npm run deploy:local -- --to /srv/quang-ngai --rollback`: back to the version before.
 */
try {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      from: { type: 'string', default: 'dist' },
      keep: { type: 'string', default: '5' },
      rollback: { type: 'boolean', default: false },
    },
  });
  const { to } = values;
  if (to === undefined) throw new Error('Thiếu / missing: --to /srv/quang-ngai');
  if (values.rollback) {
    console.log(`Đã quay về / rolled back to ${await rollBack(to)}`);
  } else {
    const { release, kept } = await publish(values.from, to, new Date(), Number(values.keep));
    console.log(`Đã đưa lên / published: ${release}`);
    console.log(`Có thể quay về / can be rolled back to: ${kept.join(', ') || '–'}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
