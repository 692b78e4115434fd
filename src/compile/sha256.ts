import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of some bytes, or of a text in UTF-8. Browsers offer their own only over https, and
 * Node has another: this one is the same everywhere.
 * @returns in hexadecimal
 */
export function sha256(content: Uint8Array | string): string {
  return bytesToHex(hash(typeof content === 'string' ? utf8ToBytes(content) : content));
}
