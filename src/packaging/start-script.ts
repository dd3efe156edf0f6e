import { transformSync } from "@swc/core";

/**
 * src/entry/page-start.ts as a classic script in ECMAScript 5: it has to run in the very browsers that
 * cannot run anything else of ours.
 */
export function startScript(source: string): string {
  const { code } = transformSync(source, {
    swcrc: false,
    isModule: false,
    minify: true,
    jsc: {
      target: "es5",
      parser: { syntax: "typescript" },
      minify: { compress: true, mangle: true },
    },
  });
  return `(function(){${code}})();\n`;
}
