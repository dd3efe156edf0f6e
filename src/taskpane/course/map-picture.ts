// The map as a PNG, drawn by the browser from the same SVG that is exported.

/** Longest side a canvas is sure to draw. */
const LONGEST_SIDE = 12_000;
/** Points of a sheet for a pixel at scale 1. */
const POINTS_PER_PIXEL = 0.75;

export interface MapPicture {
  /** Without a prefix, as Excel takes it. */
  readonly base64: string;
  /** The size it should have on a sheet. */
  readonly widthPoints: number;
  readonly heightPoints: number;
  /** The map is too large for a picture of its full size: its text may be too small to read. */
  readonly isReduced: boolean;
}

export async function mapPicture(svg: string): Promise<MapPicture> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(2, LONGEST_SIDE / Math.max(width, height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const [, base64 = ""] = canvas.toDataURL("image/png").split(",");
    return {
      base64,
      widthPoints: width * POINTS_PER_PIXEL,
      heightPoints: height * POINTS_PER_PIXEL,
      isReduced: scale < 1,
    };
  } finally {
    URL.revokeObjectURL(address);
  }
}
