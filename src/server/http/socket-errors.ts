import type { Socket } from "node:net";
import { LONGEST_ADDRESS } from "../public/path.ts";

type ClientError = Error & { code?: string; rawPacket?: Buffer };
type Refusal = { status: string; sentence: string };

const overflow = (packet: Buffer | undefined): Refusal => {
  const text = packet?.toString("latin1") ?? "";
  const lineEnd = text.indexOf("\r\n");
  const firstLine = lineEnd < 0 ? text.length : lineEnd;
  if (/^[A-Z]+ \S/.test(text) && firstLine > LONGEST_ADDRESS) {
    return { status: "414 URI Too Long", sentence: `The address is longer than ${LONGEST_ADDRESS} bytes.` };
  }
  return { status: "431 Request Header Fields Too Large", sentence: "The request's headers are too long." };
};

const refusalOf = (error: ClientError): Refusal => {
  if (error.code === "HPE_HEADER_OVERFLOW") return overflow(error.rawPacket);
  if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") {
    return { status: "408 Request Timeout", sentence: "The request took too long to arrive." };
  }
  return { status: "400 Bad Request", sentence: "The request cannot be read." };
};

/** Answers what Node's parser refuses before there is a request, with the site's own headers. */
export const createSocketErrorHandler =
  (security: readonly string[]) =>
  (error: ClientError, socket: Socket): void => {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    const { status, sentence } = refusalOf(error);
    const body = `${sentence}\n`;
    const pairs = ["Content-Type", "text/plain; charset=utf-8", "Cache-Control", "no-store", ...security];
    const lines = pairs.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${pairs[at + 1]}`] : []));
    const length = `Content-Length: ${Buffer.byteLength(body)}`;
    socket.end([`HTTP/1.1 ${status}`, ...lines, length, "Connection: close", "", body].join("\r\n"));
  };
