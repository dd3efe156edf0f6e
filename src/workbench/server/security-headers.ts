// What the pages may load. The add-in's page is held to what a careful company would allow; the workbench's page gets
// inline styles on top, because Univer writes them.

/**
 * Hash of the empty text. Fluent's styles are added rule by rule to an empty `<style>` element: allowing the empty
 * element, and no other, keeps 'unsafe-inline' out of the add-in's policy.
 */
const EMPTY_STYLE_ELEMENT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

const FOR_ALL = {
  "default-src": "'none'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "font-src": "'self' data:",
  "img-src": "'self' data: blob:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
};

const ADD_IN_POLICY = policy({
  ...FOR_ALL,
  "style-src": `'self' ${EMPTY_STYLE_ELEMENT}`,
  "frame-ancestors": "'self'",
});

const WORKBENCH_POLICY = policy({
  ...FOR_ALL,
  "style-src": "'self' 'unsafe-inline'",
  "frame-src": "'self'",
  "frame-ancestors": "'none'",
});

/** Headers of every answer; `page` says whose policy holds. */
export function securityHeaders(page: "add-in" | "workbench"): Record<string, string> {
  return {
    "content-security-policy": page === "add-in" ? ADD_IN_POLICY : WORKBENCH_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
  };
}
