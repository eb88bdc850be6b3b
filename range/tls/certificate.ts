import { createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import {
  bitString,
  boolean,
  context,
  generalizedTime,
  integer,
  objectId,
  octetString,
  sequence,
  set,
  utf8String,
} from './der.js';

const OID = {
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  subjectAltName: '2.5.29.17',
} as const;

/** Bits of KeyUsage with the count of unused ones: keyCertSign and cRLSign, or digitalSignature. */
const KEY_USAGE_CA = bitString(Buffer.from([0x06]), 1);
const KEY_USAGE_LEAF = bitString(Buffer.from([0x80]), 7);

const SERIAL_BYTES = 16;

export interface CertificateOrder {
  readonly issuer: string;
  readonly subject: string;
  /** Key of the subject; its public half goes in. */
  readonly key: KeyObject;
  /** P-256 private key of the issuer. */
  readonly signer: KeyObject;
  /** DNS name the certificate is for; an authority has none. */
  readonly dnsName?: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** An X.509 v3 certificate (RFC 5280), ECDSA with SHA-256, in PEM. */
export function issueCertificate(order: CertificateOrder): string {
  const algorithm = sequence(objectId(OID.ecdsaWithSha256));
  const body = sequence(
    context(0, integer(Buffer.from([2]))),
    integer(positive(randomBytes(SERIAL_BYTES))),
    algorithm,
    distinguishedName(order.issuer),
    sequence(generalizedTime(order.notBefore), generalizedTime(order.notAfter)),
    distinguishedName(order.subject),
    createPublicKey(order.key).export({ type: 'spki', format: 'der' }),
    context(3, sequence(...extensions(order.dnsName))),
  );
  const signature = sign('sha256', body, order.signer);
  const der = sequence(body, algorithm, bitString(signature));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** Clears the sign bit and sets the next one: a serial number is positive and has no leading zero. */
function positive(bytes: Buffer): Buffer {
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

function distinguishedName(commonName: string): Buffer {
  const attribute = (id: string, value: string) => set(sequence(objectId(id), utf8String(value)));
  return sequence(
    attribute(OID.organization, 'Ra Soat training range'),
    attribute(OID.commonName, commonName),
  );
}

function extensions(dnsName: string | undefined): Buffer[] {
  const critical = (id: string, value: Buffer) =>
    sequence(objectId(id), boolean(true), octetString(value));
  if (dnsName === undefined) {
    return [
      critical(OID.basicConstraints, sequence(boolean(true))),
      critical(OID.keyUsage, KEY_USAGE_CA),
    ];
  }
  const name = context(2, Buffer.from(dnsName, 'ascii'), true);
  return [
    critical(OID.basicConstraints, sequence()),
    critical(OID.keyUsage, KEY_USAGE_LEAF),
    sequence(objectId(OID.extendedKeyUsage), octetString(sequence(objectId(OID.serverAuth)))),
    sequence(objectId(OID.subjectAltName), octetString(sequence(name))),
  ];
}
