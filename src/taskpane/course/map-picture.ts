// The map as a PNG, drawn by the browser from the same SVG that is exported.

/** Longest side a canvas is sure to draw. */
const LONGEST_SIDE = 12_000;
/** Points of a sheet for a pixel at scale 1. */
const POINTS_PER_PIXEL = 0.75;

/** Base64 without a prefix, as Excel takes it, and the width it should have on a sheet. */
export async function mapPicture(
  svg: string,
): Promise<{ readonly base64: string; readonly widthPoints: number }> {
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
    return { base64, widthPoints: width * POINTS_PER_PIXEL };
  } finally {
    URL.revokeObjectURL(address);
  }
}
