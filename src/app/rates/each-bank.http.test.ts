import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BankServer, startBank } from "../../../checks/support/bank-server.ts";
import { ENGINES, emptyStorage, quietLogger } from "../../../checks/support/empty-storage.ts";
import type { RateObservation } from "../../domain/rate.ts";
import type { Storage } from "../../domain/stores.ts";
import { RATE_BANKS } from "../../rates/data/sources.ts";
import type { RatePorts } from "../../rates/ports.ts";
import { refreshBank } from "../../rates/refresh-bank.ts";
import { judge } from "../../rates/rules/judge.ts";
import { saveSources } from "../../rates/save-sources.ts";
import type { RateBank } from "../../rates/source.ts";
import { HOME_BANK_DOCUMENTS } from "../../rates/sources/testing/home-bank-documents.ts";
import { OTHER_BANK_DOCUMENTS } from "../../rates/sources/testing/other-bank-documents.ts";
import { bytesOf, type SampleDocument } from "../../rates/sources/testing/sample-document.ts";
import { openFetcher } from "../fetcher.ts";

/** After the last day of the documents. */
const NOW = Date.parse("2031-05-17T12:00:00Z");
const SAMPLES = [...HOME_BANK_DOCUMENTS, ...OTHER_BANK_DOCUMENTS];

const lineOf = ({ nominal, base, value, quote, effectiveDate }: RateObservation): string =>
  `${nominal} ${base} = ${value} ${quote}, ${effectiveDate}`;

describe.each(ENGINES)("each bank's document, from its host to the storage, on %s", (engine) => {
  let storage: Storage;
  let close: () => Promise<void>;
  let host: BankServer;
  let ports: RatePorts;
  beforeAll(async () => {
    ({ storage, close } = await emptyStorage(engine));
    host = await startBank();
    const real = openFetcher({ isAllowed: (address) => address === "127.0.0.1" });
    ports = {
      storage,
      // The bank's own address leads to this machine.
      fetcher: {
        fetch: (url, limits, request) => real.fetch(`${host.origin}/?${encodeURIComponent(url)}`, limits, request),
      },
      clock: { now: () => NOW },
      logger: quietLogger,
      random: () => 0,
      sleep: async () => {},
      banks: RATE_BANKS,
      judge,
      holder: "test",
    };
    await saveSources(ports);
  });
  afterAll(async () => {
    await close();
    await host.close();
  });

  /** The bank with the one address of the question that the document is of. */
  const bankOf = ({ source: id }: SampleDocument): RateBank => {
    const bank = RATE_BANKS.find(({ source }) => source.id === id);
    if (!bank) throw new Error(`there is no ${id}`);
    const { adapter } = bank;
    return { ...bank, adapter: { ...adapter, requests: (question) => adapter.requests(question).slice(0, 1) } };
  };

  test.each(SAMPLES)("$name", async (sample) => {
    host.answer = (_, response) => {
      response.setHeader("content-type", sample.contentType);
      response.end(bytesOf(sample.text, sample.encoding));
    };
    const ask = () => refreshBank(ports, bankOf(sample), sample.question, { signal: new AbortController().signal });
    const [first] = await ask();
    const [again] = await ask();
    expect(["stored", "unchanged", "no_new_day"]).toContain(first?.outcome);
    // Read a second time, it says nothing new.
    expect(again).toMatchObject({ added: 0, revised: 0, held: 0 });
    const days = sample.figures.map((line) => line.split(", ")[1] ?? "").sort();
    const inForce = await storage.ratesBetween(sample.source, days[0] ?? "", days.at(-1) ?? "");
    const held = (await storage.heldRates()).map((each) => each.held);
    const read = sample.figures.map((line) => line.split(", ").slice(0, 2).join(", "));
    expect([...inForce, ...held].map(lineOf)).toEqual(expect.arrayContaining(read));
  });
});
