// One https server on the loopback addresses of localhost, so that nobody else on the network reaches it.
import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";

export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const PORTS_TRIED = 50;

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EADDRINUSE";

/** Both addresses of localhost or none, as a browser may try either first. Undefined when another program has the port. */
async function tryPort(port: number, makeServer: () => Server): Promise<Listening | undefined> {
  const four = makeServer();
  const six = makeServer();
  try {
    const chosen = await listenOn(four, port, "127.0.0.1");
    try {
      await listenOn(six, chosen, "::1");
    } catch (error) {
      if (isTaken(error)) throw error; // Anything else: this machine has no IPv6.
    }
    return {
      port: chosen,
      close: async () => {
        await Promise.all([four, six].filter((server) => server.listening).map(close));
      },
    };
  } catch (error) {
    await Promise.all([four, six].filter((server) => server.listening).map(close));
    if (isTaken(error)) return undefined;
    throw error;
  }
}

/** Listens on `port`, or on the next free one after it; 0 takes any. */
export async function listen(
  port: number,
  certificate: Certificate,
  handle: RequestListener,
): Promise<Listening> {
  const makeServer = (): Server =>
    createServer({ key: certificate.key, cert: certificate.cert }, handle);
  for (let tried = 0; tried < PORTS_TRIED; tried += 1) {
    const listening = await tryPort(port === 0 ? 0 : port + tried, makeServer);
    if (listening !== undefined) return listening;
  }
  throw new Error(`No free port from ${port} to ${port + PORTS_TRIED - 1}.`);
}
