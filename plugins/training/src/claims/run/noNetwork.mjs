/**
 * Keeps a process from the network: what a claim says must not depend on who is asked when. Loaded
 * before anything else, also by the processes and threads of Node that a claim starts.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import {syncBuiltinESMExports} from 'node:module';
import net from 'node:net';

/** What was tried, for a claim that catches the error. */
const attempts = [];
Object.defineProperty(globalThis, Symbol.for('docusaurus-plugin-training/network'), {
  value: attempts,
});

/** @param {unknown} target */
function nameOf(target) {
  if (typeof target === 'object' && target !== null) {
    const {host, port, path} = target;
    return String(host ?? path ?? port ?? 'a socket');
  }
  return String(target ?? 'a socket');
}

/** @param {unknown} target */
function refuse(target) {
  const name = nameOf(target);
  attempts.push(name);
  throw Object.assign(new Error(`a claim cannot use the network: ${name}`), {
    code: 'ERR_CLAIM_NETWORK',
  });
}

net.Socket.prototype.connect = function connect(...args) {
  const [first, second] = args.flat();
  return refuse(typeof first === 'number' && typeof second === 'string' ? second : first);
};
// HTTP, TLS, HTTP/2 and `fetch` all connect by the above.
for (const name of ['bind', 'connect', 'send']) {
  dgram.Socket.prototype[name] = () => refuse('a UDP socket');
}
const lookups = /^(?:lookup|lookupService|resolve\w*|reverse)$/;
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(owner)) {
    if (lookups.test(name)) {
      owner[name] = (host) => refuse(host);
    }
  }
}
syncBuiltinESMExports();
