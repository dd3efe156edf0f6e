// Pictures on a sheet, the one kind of shape the workbench knows.
import type { ImageModel } from "../../grid/grid";
import { numberOf, textAt, textOf } from "../arguments";
import { ExcelError } from "../excel-error";
import type { ClassTable, PropertyRule } from "../class-table";
import type { HostObject } from "../host-object";
import { imageSize } from "../image-size";
import type { ExcelModel } from "../model";
import type { Selves } from "./selves";

function imagesOf({ sheetId }: Selves["ShapeCollection"], model: ExcelModel) {
  return model.grid.images().filter((image) => image.sheetId === sheetId);
}

function addImage(
  self: Selves["ShapeCollection"],
  args: readonly unknown[],
  model: ExcelModel,
): HostObject {
  model.assertSheetWritable(self.sheetId);
  const base64 = textAt(args, 0);
  const size = imageSize(base64);
  if (!size) throw new ExcelError("InvalidArgument", "The picture is neither a PNG nor a JPEG.");
  const image: ImageModel = {
    id: model.newId(),
    sheetId: self.sheetId,
    name: `Picture ${imagesOf(self, model).length + 1}`,
    base64,
    left: 0,
    top: 0,
    // Pixels at 96 to the inch.
    width: size.width * 0.75,
    height: size.height * 0.75,
    altText: "",
  };
  model.grid.putImage(image);
  return model.make("Shape", { imageId: image.id });
}

export const shapeCollection: ClassTable<Selves["ShapeCollection"]> = {
  items: (self, model) =>
    imagesOf(self, model).map((image) => model.make("Shape", { imageId: image.id })),
  item: (self, key, model) => {
    const image = imagesOf(self, model).find((each) => each.id === key || each.name === key);
    return image && model.make("Shape", { imageId: image.id });
  },
  methods: { AddImage: addImage },
};

type Shape = Selves["Shape"];

function imageModel({ imageId }: Shape, model: ExcelModel): ImageModel {
  const image = model.grid.images().find((each) => each.id === imageId);
  if (!image) throw new ExcelError("ItemNotFound");
  return image;
}

function changeImage(self: Shape, change: Partial<ImageModel>, model: ExcelModel): void {
  model.grid.putImage({ ...imageModel(self, model), ...change });
}

function shapeNumber(key: "left" | "top" | "width" | "height"): PropertyRule<Shape> {
  return {
    get: (self, model) => imageModel(self, model)[key],
    set: (self, value, model) => {
      changeImage(self, { [key]: numberOf(value) }, model);
    },
  };
}

export const shape: ClassTable<Shape> = {
  identity: ({ imageId }) => ({ Id: imageId }),
  properties: {
    Id: { get: ({ imageId }) => imageId },
    Type: { get: () => "Image" },
    Name: {
      get: (self, model) => imageModel(self, model).name,
      set: (self, value, model) => {
        changeImage(self, { name: textOf(value) }, model);
      },
    },
    AltTextDescription: {
      get: (self, model) => imageModel(self, model).altText,
      set: (self, value, model) => {
        changeImage(self, { altText: textOf(value) }, model);
      },
    },
    Left: shapeNumber("left"),
    Top: shapeNumber("top"),
    Width: shapeNumber("width"),
    Height: shapeNumber("height"),
  },
  parts: { Image: (self, model) => model.make("Image", self) },
  methods: {
    Delete: (self, _, model) => {
      model.assertSheetWritable(imageModel(self, model).sheetId);
      model.grid.deleteImage(self.imageId);
    },
    IncrementLeft: (self, args, model) => {
      changeImage(self, { left: imageModel(self, model).left + numberOf(args[0]) }, model);
    },
    IncrementTop: (self, args, model) => {
      changeImage(self, { top: imageModel(self, model).top + numberOf(args[0]) }, model);
    },
    ScaleHeight: (self, args, model) => {
      changeImage(self, { height: imageModel(self, model).height * numberOf(args[0]) }, model);
    },
    ScaleWidth: (self, args, model) => {
      changeImage(self, { width: imageModel(self, model).width * numberOf(args[0]) }, model);
    },
  },
};

export const image: ClassTable<Selves["Image"]> = {
  identity: ({ imageId }) => ({ Id: imageId }),
  properties: {
    Id: { get: ({ imageId }) => imageId },
    format: { get: (self, model) => imageSize(imageModel(self, model).base64)?.format },
  },
  parts: { Shape: (self, model) => model.make("Shape", self) },
};
