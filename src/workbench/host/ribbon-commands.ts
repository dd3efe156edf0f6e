// Ribbon buttons that run a function of the add-in: the call, and its `event.completed()`.

const EVENT_NAME = "appCommandInvoked";

export interface RibbonCommands {
  /** Resolves when the add-in has called event.completed(). */
  readonly invoke: (actionId: string, controlId: string) => Promise<void>;
  /** The page listens to commands from now on. */
  readonly pageListens: () => void;
  readonly pageLeft: () => void;
  readonly completed: (id: string, status: number) => void;
}

export function createRibbonCommands(send: (name: string, data: unknown) => void): RibbonCommands {
  const open = new Map<
    string,
    { readonly done: () => void; readonly failed: (e: Error) => void }
  >();
  let queued: (() => void)[] = [];
  let isListening = false;
  let last = 0;

  return {
    invoke: (actionId, controlId) =>
      new Promise((done, failed) => {
        const id = `command-${++last}`;
        open.set(id, { done, failed });
        const source = JSON.stringify({ source: { id: controlId } });
        const run = () => {
          send(EVENT_NAME, [id, actionId, source]);
        };
        if (isListening) run();
        else queued.push(run);
      }),
    pageListens: () => {
      isListening = true;
      for (const run of queued) run();
      queued = [];
    },
    pageLeft: () => {
      isListening = false;
    },
    completed: (id, status) => {
      const command = open.get(id);
      open.delete(id);
      if (status === 0) command?.done();
      else command?.failed(new Error(`The add-in has no function for the command (${status}).`));
    },
  };
}
