// Size and kind of a picture, read from its first bytes.

export interface ImageSize {
  readonly format: "PNG" | "JPEG";
  readonly width: number;
  readonly height: number;
}

/** Undefined when the text is not base64 of a PNG or JPEG. */
export function imageSize(base64: string): ImageSize | undefined {
  const bytes = bytesOf(base64);
  return bytes && (pngSize(bytes) ?? jpegSize(bytes));
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined; // Not base64: the caller says so.
  }
}

function pngSize(bytes: Uint8Array): ImageSize | undefined {
  const isPng =
    bytes.length >= 24 && [0x89, 0x50, 0x4e, 0x47].every((byte, i) => bytes[i] === byte);
  if (!isPng) return undefined;
  const view = new DataView(bytes.buffer);
  return { format: "PNG", width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the frame header. */
function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { format: "JPEG", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
