import { randomInt } from 'node:crypto';

/** argon2id (the library's default variant), OWASP's second choice of cost: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** No letters or digits that look alike; read aloud and typed without doubt. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** Verified where a login is unknown, so that the answer takes as long as for a known one. */
let decoyHash: Promise<string> | undefined;

/** The argon2id hash of a password, in encoded form. */
export async function hashPassword(password: string): Promise<string> {
  const { hash } = await import('@node-rs/argon2');
  return hash(password.normalize('NFC'), COST);
}

/** Whether the password fits the hash; with no hash it takes as long and answers no. */
export async function verifyPassword(
  passwordHash: string | undefined,
  password: string,
): Promise<boolean> {
  const { verify } = await import('@node-rs/argon2');
  decoyHash ??= hashPassword(generatePassword());
  const fits = await verify(passwordHash ?? (await decoyHash), password.normalize('NFC'));
  return fits && passwordHash !== undefined;
}

/** A random password that can be read out: four groups of four, about 79 bits. */
export function generatePassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(
      '',
    );
  return Array.from({ length: GROUPS }, group).join('-');
}
