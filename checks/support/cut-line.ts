import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A line to a server that can be cut and mended, as by a failing network or a server that is gone. */
export type CutLine = {
  /** The server's address as it is reached over this line. */
  url: string;
  /** Ends what runs and refuses what comes. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
};

export const cutLine = async (target: string): Promise<CutLine> => {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let whole = true;
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    return socket.on("error", () => socket.destroy()).on("close", () => open.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (!whole) {
      near.destroy();
      return;
    }
    const far = keep(connect(Number(port || 5432), hostname));
    near.pipe(far).pipe(near);
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  const cut = (): void => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    mend: () => {
      whole = true;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, "close");
    },
  };
};
