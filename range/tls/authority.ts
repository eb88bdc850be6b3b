import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';
import { issueCertificate } from './certificate.js';

const DAY_MS = 86_400_000;
/** An authority nearer to its end than this is made anew at start. */
const RENEW_BEFORE_DAYS = 30;
const AUTHORITY_DAYS = 3_650;
/** Browsers refuse leaves that live longer than 398 days. */
const LEAF_DAYS = 365;
const AUTHORITY_NAME = 'Rà Soát thao trường CA (TẬP HUẤN)';

export interface Authority {
  /** PEM of the authority itself, for `trustedCa`. */
  readonly pem: string;
  /** The context for one host name, made on demand and kept. */
  contextFor(host: string): SecureContext;
}

/**
 * The range's own certificate authority: read from `stateDir`, made there at the first start (key readable by the owner
 * only). Every leaf shares one key made afresh at each start.
 */
export async function openAuthority(stateDir: string): Promise<Authority> {
  await mkdir(stateDir, { recursive: true });
  const { pem, keyPem } = (await readAuthority(stateDir)) ?? (await makeAuthority(stateDir));
  const signer = createPrivateKey(keyPem);
  const { privateKey: leafKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const leafKeyPem = leafKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const contexts = new Map<string, SecureContext>();
  return {
    pem,
    contextFor(host) {
      const known = contexts.get(host);
      if (known) return known;
      const leaf = issueCertificate({
        issuer: AUTHORITY_NAME,
        subject: host.slice(0, 64),
        key: leafKey,
        signer,
        dnsName: host,
        notBefore: new Date(Date.now() - DAY_MS),
        notAfter: new Date(Date.now() + LEAF_DAYS * DAY_MS),
      });
      const made = createSecureContext({ key: leafKeyPem, cert: leaf });
      contexts.set(host, made);
      return made;
    },
  };
}

interface AuthorityFiles {
  readonly pem: string;
  readonly keyPem: string;
}

function paths(stateDir: string): { certificate: string; key: string } {
  return { certificate: join(stateDir, 'range-ca.pem'), key: join(stateDir, 'range-ca.key') };
}

async function readAuthority(stateDir: string): Promise<AuthorityFiles | undefined> {
  const file = paths(stateDir);
  try {
    const [pem, keyPem] = await Promise.all([
      readFile(file.certificate, 'utf8'),
      readFile(file.key, 'utf8'),
    ]);
    const certificate = new X509Certificate(pem);
    const endsAt = Date.parse(certificate.validTo);
    const usable =
      endsAt - Date.now() > RENEW_BEFORE_DAYS * DAY_MS &&
      certificate.checkPrivateKey(createPrivateKey(keyPem));
    return usable ? { pem, keyPem } : undefined;
  } catch {
    // Absent, cut short by a crash, or not a certificate: a new one serves as well, nobody else trusts it.
    return undefined;
  }
}

async function makeAuthority(stateDir: string): Promise<AuthorityFiles> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = issueCertificate({
    issuer: AUTHORITY_NAME,
    subject: AUTHORITY_NAME,
    key: privateKey,
    signer: privateKey,
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + AUTHORITY_DAYS * DAY_MS),
  });
  const keyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const file = paths(stateDir);
  await writeFile(file.key, keyPem, { mode: 0o600 });
  await writeFile(file.certificate, pem);
  return { pem, keyPem };
}
