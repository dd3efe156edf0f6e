// manifest.xml of the repository, made for one address and version.

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Office has two Englishes on its screens and matches locales exactly: without its twin, en-GB would fall back to Chinese. */
const twinsForBritain = (manifest: string): string =>
  manifest.replace(/^( *)(<(?:bt:)?Override Locale=")en-US(".*)$/gm, "$1$2en-US$3\n$1$2en-GB$3");

/**
 * The manifest for an add-in at `base` (no slash at the end).
 * `version` is that of package.json; Office wants four parts.
 */
export function manifestFor(
  source: string,
  { base, version }: { readonly base: string; readonly version: string },
): string {
  return twinsForBritain(source)
    .replaceAll("{{base}}", escapeXml(base))
    .replaceAll("{{version}}", `${version}.0`);
}
