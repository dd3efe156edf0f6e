// What a class needs, wired on demand: the clock of this computer and codes that nobody can guess.
import type { ClassPorts } from "../application/class/class-ports";

/** Without 0, O, 1, I and L, which are read for each other on a whiteboard. */
const LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const MILLISECONDS_PER_DAY = 86_400_000;
/** 1 January 1970 in Excel's 1900 system. */
const UNIX_EPOCH = 25_569;

export const classPorts: ClassPorts = {
  now: () => {
    const now = new Date();
    const wall = now.getTime() - now.getTimezoneOffset() * 60_000;
    return wall / MILLISECONDS_PER_DAY + UNIX_EPOCH;
  },
  newCode: (agenda) => {
    const random = crypto.getRandomValues(new Uint8Array(4));
    return agenda + Array.from(random, (byte) => LETTERS[byte % LETTERS.length]).join("");
  },
};
