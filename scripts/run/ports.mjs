// @ts-check
import { createServer } from 'node:net';

/**
 * Whether nobody listens on the port. `localhost` is 127.0.0.1 for some programs and ::1 for others, so both must be
 * free: otherwise the browser might reach the other one's server.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

/**
 * @param {number} first
 * @param {number} [tries]
 * @returns {Promise<number>}
 */
export async function freePort(first, tries = 50) {
  for (let port = first; port < first + tries; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(
    `Các cổng ${first}–${first + tries - 1} đều đang bận. Hãy đóng bớt chương trình rồi thử lại.\n` +
      `Ports ${first}–${first + tries - 1} are all in use. Close some programs and try again.`,
  );
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // A machine without IPv6 cannot have anyone listening there.
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
