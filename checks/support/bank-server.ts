import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ChaparError } from "../../src/domain/errors.ts";
import { isDay } from "../../src/domain/instant.ts";
import type { Judge, RateAdapter, RateBank, ReadFigure } from "../../src/rates/source.ts";
import { bankOf } from "./rates.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A bank's host on this machine; `answer` may be another for each question. */
export type BankServer = { origin: string; asked: IncomingMessage[]; answer: Answer; close(): Promise<void> };

export const startBank = async (): Promise<BankServer> => {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    bank.answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bank: BankServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (_, response) => void response.writeHead(404).end(),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
  return bank;
};

const FIGURE = /^(\S+) (\d+) ([A-Z]{3}) ([\d.]+)$/;

const readLine = (line: string): ReadFigure => {
  const [, day = "", nominal = "", base = "", value = ""] = FIGURE.exec(line) ?? [];
  if (!isDay(day)) throw new ChaparError("invalid", `"${line.slice(0, 40)}" is no rate.`);
  const printed = { value, valueRaw: value, effectiveDate: day };
  const unsaid = { publishedAt: null, validUntil: null, ownChange: null, ownUnitValue: null };
  return { base, quote: "UZS", nominal: Number(nominal), kind: "official", ...printed, ...unsaid };
};

const get = (url: string) => ({ url, method: "GET" as const, headers: {}, body: "" });

/** Lines such as "2026-01-30 1 USD 12143.57", ended by "end"; `/latest`, and a document for each day. */
export const plainAdapter = (origin: string, more: Partial<RateAdapter> = {}): RateAdapter => ({
  requests: (question) => {
    if (question.kind === "latest") return [get(`${origin}/latest`)];
    return question.kind === "day" ? [get(`${origin}/day/${question.day}`)] : [];
  },
  read: ({ bytes }) => {
    const lines = Buffer.from(bytes).toString("utf8").trim().split("\n");
    if (lines.pop() !== "end") throw new ChaparError("invalid", "The document is cut off.");
    return lines.map(readLine);
  },
  ...more,
});

export const plainBank = (id: string, origin: string, more: Partial<RateAdapter> = {}): RateBank => ({
  source: bankOf(id),
  adapter: plainAdapter(origin, more),
});

/** Refuses zero, and holds what is more than a tenth away from the figure before. */
export const tenthJudge: Judge = (figures, { earlier }) =>
  figures.map((figure) => {
    if (Number(figure.value) === 0) return { outcome: "refused", rule: "price", reason: "Zero is no rate." };
    const before = earlier(figure);
    const share = before ? Number(figure.value) / figure.nominal / (Number(before.value) / before.nominal) : 1;
    if (share > 0.9 && share < 1.1) return { outcome: "accepted", notes: [] };
    return { outcome: "held", rule: "move", reason: `It moved from ${before?.value} to ${figure.value}.` };
  });
