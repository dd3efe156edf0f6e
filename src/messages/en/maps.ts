import type { maps as chinese } from "../zh-CN/maps";

export const maps: typeof chinese = {
  untitled: "(untitled)",
  failures: {
    "not-a-mind-map":
      "This file is not a mind map. Supported: .xmind, .mm, .opml, .km, Markdown (.md) and indented or numbered text. Files of other programs: export them as one of these first.",
    encrypted: "This map has a password. Remove it in XMind, save, and import again.",
    "too-large":
      "This map is too large (at most 20,000 topics and 60 MB). Split it into several files.",
    "too-deep":
      "This map is too deep (at most 100 levels). Raise its deepest branches, or split the map.",
    damaged:
      "This map file is damaged and cannot be read whole. Open it in its own program, save it, and import again.",
    empty: "This file has no topics.",
    "document-type":
      "This file declares a document type (DOCTYPE or ENTITY) and is not read, for safety. Save a fresh copy in its own program.",
  },
  warnings: {
    "image-left-out": (count) => `${count} picture(s) not imported; the text is kept.`,
    "attachment-left-out": (count) => `${count} attachment(s) or local file link(s) not imported.`,
    "link-left-out": (count) =>
      `${count} link(s) not imported: only web, mail and links inside the map are kept.`,
    "comment-left-out": (count) => `${count} comment(s) not imported.`,
    "boundary-left-out": (count) =>
      `${count} boundary box(es) not imported: there are no topics for them to go around.`,
    "numbering-left-out": (count) =>
      `Automatic numbers of ${count} topic(s) not imported; the titles are there.`,
    "encrypted-topic": (count) => `${count} encrypted topic(s): only the title was imported.`,
    "text-shortened": (count) => `${count} text(s) longer than 32,767 characters were shortened.`,
    "other-sheets": (count) =>
      `The file has ${count} more sheet(s), which can be imported separately.`,
    "summary-lifted": (count) => `${count} summary topic(s) imported as ordinary topics.`,
    "included-file-not-read": (count) =>
      `${count} included file(s) not read; only the link is kept.`,
    "relationship-without-end": (count) =>
      `${count} relationship(s) without one of their ends not imported.`,
  },
  terminal: {
    written: (file, topics) => `Written to ${file} (${topics} topics)`,
    noSuchFile: (file) => `There is no file ${file}. Check path and name.`,
    noSuchSheet: (sheet, sheets) => `There is no sheet “${sheet}”. There are: ${sheets}.`,
    noOutline: (file) =>
      `There is no outline in ${file}. Write titles in columns Level 1, Level 2 …, or in the columns Level and Title.`,
    isFolder: (file) => `${file} is a folder. Name the map file in it.`,
    notAllowed: (file) =>
      `No permission to read ${file}. Check its permissions, or copy it elsewhere and try again.`,
    cannotWrite: {
      ENOENT: (file) => `${file} cannot be written: its folder does not exist. Make it first.`,
      EISDIR: (file) => `${file} cannot be written: it is a folder. Name a file after --out.`,
      EACCES: (file) =>
        `${file} cannot be written: no permission, or another program has it open. Choose another place.`,
      ENOSPC: (file) => `${file} cannot be written: the disk is full.`,
    },
    cannotWriteOtherwise: (file, why) =>
      `${file} cannot be written (${why}). Choose another place and try again.`,
    problem: {
      "file-missing": () => "The map file to convert is missing; name it first.",
      "too-many": (about) => `Too many arguments: ${about}.`,
      unknown: (about) => `Not understood: ${about}.`,
      to: (about) =>
        about === "" ? "--to (the output format) is missing." : `--to does not know “${about}”.`,
      lang: (about) => `--lang is zh-CN or en, not ${about}.`,
      out: (about) =>
        about === ""
          ? "This format needs a file: --out FILE."
          : `--out has to be another file, not ${about}.`,
    },
    help: (formats) => `Usage: npm run mindmap -- FILE --to FORMAT [options]

  FILE              .xmind (new and old), .mm, .opml, .md, or .xlsx, .xls, .csv with an outline
  --to FORMAT       ${formats}
  --sheet NAME      this sheet of an XMind file or a workbook; by default the one it was left on,
                    or the first with an outline
  --out FILE        write to this file; without it, text formats are printed
  --lang zh-CN|en   language, zh-CN by default

Exit codes: 0 done; 2 the file cannot be read or written; 64 wrong arguments; 1 our error`,
  },
};
