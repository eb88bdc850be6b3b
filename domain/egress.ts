import type { Socket } from 'node:net';

/** How the world is reached: a name is resolved, the address is checked, then exactly that address is dialled. */
export interface EgressProfile {
  readonly name: string;
  /** What came through it is marked as exercise in every record. */
  readonly exercise: boolean;
  /** Addresses of a host, A and AAAA; empty where the name does not resolve. */
  resolve(host: string): Promise<readonly string[]>;
  /** Opens a TCP connection to an address that was resolved and passed the check. */
  dial(address: string, port: number, signal: AbortSignal): Promise<Socket>;
  /** PEM of a private authority to trust besides the usual ones (the training range's). */
  readonly trustedCa?: string;
  /** Least wait between two requests to one host, in ms. */
  readonly politenessDelayMs: number;
}
