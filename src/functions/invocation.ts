// What the runtime hands to a function behind its arguments: the call itself, by which Excel says that it is given up.
interface Invocation {
  onCanceled?: () => void;
}

const isInvocation = (input: unknown): input is Invocation =>
  typeof input === "object" && input !== null && "functionName" in input;

interface FollowedCall {
  readonly inputs: readonly unknown[];
  /** False once a cell the formula looks at has changed: it will be asked again. */
  readonly isWanted: () => boolean;
}

/** Tells arguments and invocation apart, and listens to the latter. */
export function followed(given: readonly unknown[]): FollowedCall {
  const last = given.at(-1);
  if (!isInvocation(last)) return { inputs: given, isWanted: () => true };
  let isWanted = true;
  last.onCanceled = () => {
    isWanted = false;
  };
  return { inputs: given.slice(0, -1), isWanted: () => isWanted };
}
