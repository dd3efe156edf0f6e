// The map as a PNG, drawn by the browser from the same SVG that is exported.
import type { MapDrawing } from "../../domain/course/course-map";
import { layoutMap, type LayoutChoices } from "../../domain/course/map-layout";
import { mapPieces } from "../../domain/course/map-pieces";
import { mapSvg } from "../../domain/course/map-svg";

/** Longest side a canvas is sure to draw. */
const LONGEST_SIDE = 12_000;
/** Pixels for one of the drawing, so that it can be enlarged. */
const FINE = 2;
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

/** The map as one picture where that is sharp, else an overview and a picture for every main branch. */
export async function mapPictures(
  map: MapDrawing,
  choices: LayoutChoices,
): Promise<(MapPicture & { readonly title: string })[]> {
  const { width, height } = layoutMap(map, { ...choices, writesNotes: true });
  const isSharp = Math.max(width, height) * FINE <= LONGEST_SIDE;
  const pieces = isSharp ? [{ title: "", drawing: map, firstBranch: 0 }] : mapPieces(map);
  const pictures: (MapPicture & { readonly title: string })[] = [];
  for (const { title, drawing, firstBranch } of pieces)
    pictures.push({ ...(await mapPicture(mapSvg(drawing, { ...choices, firstBranch }))), title });
  return pictures;
}

export async function mapPicture(svg: string): Promise<MapPicture> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(FINE, LONGEST_SIDE / Math.max(width, height));
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
