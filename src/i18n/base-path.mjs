// @ts-check
/**
 * The folder of the host that the site lies in, from BASE_PATH: always with a slash at both ends. Plain JavaScript, since
 * `npm start` asks for it too, on a Node that may not read TypeScript.
 *
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @returns {string}
 */
export function basePath(env = process.env) {
  const inner = (env.BASE_PATH ?? '').split('/').filter(Boolean).join('/');
  return inner === '' ? '/' : `/${inner}/`;
}
