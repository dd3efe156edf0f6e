// What the first bytes of a file tell about it.
export function startsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

/** True when a compound document holds an encrypted package: its directory names a stream so, in UTF-16. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(0x45, 512); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
