import { functionDeclarations } from "../../../src/workbench/shell/function-declarations";

test("the add-in's functions carry its namespace and what a formula needs to know of them", () => {
  const metadata = {
    allowErrorForDataTypeAny: true,
    functions: [
      {
        id: "DAYSPASTDUE",
        name: "DaysPastDue",
        description: "Days",
        parameters: [
          { name: "dueDate", type: "any", dimensionality: "matrix", description: "Due" },
          { name: "rest", optional: true, repeating: true },
        ],
      },
      { id: "NOW", options: { volatile: true } },
    ],
  };
  expect(functionDeclarations(metadata, "AR")).toEqual([
    {
      id: "DAYSPASTDUE",
      name: "AR.DAYSPASTDUE",
      description: "Days",
      parameters: [
        {
          name: "dueDate",
          description: "Due",
          optional: false,
          repeating: false,
          isMatrix: true,
          type: "any",
        },
        {
          name: "rest",
          description: "",
          optional: true,
          repeating: true,
          isMatrix: false,
          type: "any",
        },
      ],
      isCancelable: false,
      isVolatile: false,
      allowErrors: true,
    },
    {
      id: "NOW",
      name: "AR.NOW",
      description: "",
      parameters: [],
      isCancelable: false,
      isVolatile: true,
      allowErrors: true,
    },
  ]);
});
