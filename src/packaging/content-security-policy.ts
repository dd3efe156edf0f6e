import { OFFICE_JS_SOURCES, type OfficeJsSource } from "./build-options";

/**
 * Hash of the empty text. Fluent adds its styles rule by rule to an empty `<style>` element: allowing
 * the empty element, and no other, keeps 'unsafe-inline' out.
 */
const EMPTY_STYLE_ELEMENT = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** What the pane may load and where it may send: itself, and office.js from where it comes. Nothing else. */
export function contentSecurityPolicy(officeJs: OfficeJsSource): string {
  const address = OFFICE_JS_SOURCES[officeJs];
  const cdn = URL.canParse(address) ? ` ${new URL(address).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${cdn}`,
    `style-src 'self' ${EMPTY_STYLE_ELEMENT}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${cdn}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
