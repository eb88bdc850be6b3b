// Preloaded into a program and its threads: whatever reaches for the network is told of on standard error and fails.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

const refuse = (what) => {
  process.stderr.write(`NETWORK: ${what}\n`);
  throw new Error(`network: ${what}`);
};
globalThis.fetch = async (address) => refuse(`fetch ${address}`);
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const isLocalPipe = typeof options === 'string' || options?.path !== undefined;
  return isLocalPipe ? connect.apply(this, args) : refuse(`connect ${JSON.stringify(options)}`);
};
dns.lookup = (name) => refuse(`lookup ${name}`);
dgram.createSocket = () => refuse('datagram');
