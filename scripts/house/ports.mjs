import { connect, createServer } from 'node:net';
import { PlainFault } from './say.mjs';

/** Whether nobody listens on the port of this machine. */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '::']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 refuses "::" for another reason than a taken port.
    server.once('error', (fault) => resolve(fault.code !== 'EADDRINUSE' && fault.code !== 'EACCES'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export function aFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The wished port when it is free; when the wish was an order and it is taken, a plain fault; else the next free one. */
export async function choosePort(wished, { fixed = false, taken = new Set(), free = isFree } = {}) {
  for (let port = wished; port < wished + 100 && port < 65_536; port++) {
    if (!taken.has(port) && (await free(port))) return port;
    if (fixed) throw new PlainFault(`端口 ${port} 已被占用。`, `Port ${port} is taken.`);
  }
  throw new PlainFault(`${wished} 起的一百个端口都被占用。`, `A hundred ports from ${wished} on are taken.`);
}

/** Whether something accepts connections there. */
export function accepts(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1_000 });
    const answer = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}
