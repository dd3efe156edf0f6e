/** Names for a table's columns from its header texts: never empty, never twice, as Excel makes them. */
export function columnNames(texts: readonly string[], prefix: string): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text === "" ? `${prefix}${index + 1}` : text;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
