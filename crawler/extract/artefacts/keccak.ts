const MASK = (1n << 64n) - 1n;
const RATE_BYTES = 136;
const LANES = 25;
const ROUNDS = 24;

/** Rotation of each lane, and where it moves, in the order of the pi step (FIPS 202 §3.2.2–3.2.3). */
const ROTATION = [
  1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44,
];
const LANE = [
  10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1,
];

/** Keccak-256 with the original padding, which Ethereum's address checksum (EIP-55) uses and `node:crypto` lacks. */
export function keccak256(text: string): string {
  const state = new Array<bigint>(LANES).fill(0n);
  const message = Buffer.from(text, 'utf8');
  const padded = Buffer.alloc((Math.floor(message.length / RATE_BYTES) + 1) * RATE_BYTES);
  message.copy(padded);
  padded[message.length] = 0x01;
  padded[padded.length - 1] = (padded[padded.length - 1] ?? 0) | 0x80;
  for (let block = 0; block < padded.length; block += RATE_BYTES) {
    for (let lane = 0; lane < RATE_BYTES / 8; lane += 1)
      state[lane] = at(state, lane) ^ padded.readBigUInt64LE(block + lane * 8);
    permute(state);
  }
  const digest = Buffer.alloc(32);
  for (let lane = 0; lane < 4; lane += 1) digest.writeBigUInt64LE(at(state, lane), lane * 8);
  return digest.toString('hex');
}

function permute(state: bigint[]): void {
  let register = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    theta(state);
    rhoAndPi(state);
    chi(state);
    let constant = 0n;
    for (let bit = 0; bit < 7; bit += 1) {
      if ((register & 1) === 1) constant ^= 1n << BigInt((1 << bit) - 1);
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
    state[0] = at(state, 0) ^ constant;
  }
}

function theta(state: bigint[]): void {
  const parity = [0, 1, 2, 3, 4].map(
    (x) =>
      at(state, x) ^ at(state, x + 5) ^ at(state, x + 10) ^ at(state, x + 15) ^ at(state, x + 20),
  );
  for (let x = 0; x < 5; x += 1) {
    const mixed = at(parity, (x + 4) % 5) ^ rotate(at(parity, (x + 1) % 5), 1);
    for (let y = 0; y < LANES; y += 5) state[x + y] = at(state, x + y) ^ mixed;
  }
}

function rhoAndPi(state: bigint[]): void {
  let moving = at(state, 1);
  for (let step = 0; step < ROUNDS; step += 1) {
    const target = LANE[step] ?? 0;
    const kept = at(state, target);
    state[target] = rotate(moving, ROTATION[step] ?? 0);
    moving = kept;
  }
}

function chi(state: bigint[]): void {
  for (let y = 0; y < LANES; y += 5) {
    const row = state.slice(y, y + 5);
    for (let x = 0; x < 5; x += 1)
      state[y + x] = at(row, x) ^ (~at(row, (x + 1) % 5) & MASK & at(row, (x + 2) % 5));
  }
}

function rotate(lane: bigint, by: number): bigint {
  return ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK;
}

function at(lanes: readonly bigint[], index: number): bigint {
  return lanes[index] ?? 0n;
}
