// A file of ours to the user. In a browser and on Windows it is saved; where it cannot be, a text goes to the clipboard.

/** What became of it. On a Mac, Excel ignores the saving of files from a pane without saying so. */
export async function saveFile(
  name: string,
  bytes: Uint8Array,
  { isText }: { readonly isText: boolean },
): Promise<"saved" | "copied" | "impossible"> {
  if (Reflect.has(window, "webkit") && !Reflect.has(window, "chrome")) {
    if (!isText) return "impossible";
    await navigator.clipboard.writeText(new TextDecoder().decode(bytes));
    return "copied";
  }
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return "saved";
}
