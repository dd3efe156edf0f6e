/** An id as XMind makes them: its own stays, any other becomes 26 hexadecimal digits that are always the same. */
export function xmindId(id: string): string {
  if (/^[0-9a-z-]{24,40}$/i.test(id)) return id;
  let digits = "";
  for (let round = 0; digits.length < 26; round++) {
    // FNV-1a, once for each eight digits.
    let hash = 0x811c9dc5 ^ (round * 0x9e3779b9);
    for (let at = 0; at < id.length; at++)
      hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
    digits += (hash >>> 0).toString(16).padStart(8, "0");
  }
  return digits.slice(0, 26);
}
