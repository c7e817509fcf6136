import type { RateObservation, RateSource } from "../../domain/rate.ts";
import { unitFigure } from "../../domain/rate-price.ts";
import type { SourcedRate } from "../../domain/rate-record.ts";
import type { RateCorrection } from "../../domain/rate-stores.ts";
import type { SiteContext } from "../context.ts";
import { formatDay, formatDecimal, formatInstant } from "../formats.ts";
import { messagesFor, say } from "../messages/messages.ts";
import { FullMoment } from "../parts/moment.tsx";
import { bankName } from "./rate-table.tsx";

/** Where a bank's answer is kept. */
export const rawHref = (sha256: string): string => `/api/v1/rates/raw/${sha256}`;

/** Who printed a figure, when it was read, and the answer it was read from. */
export const Provenance = ({
  context,
  rate,
  source,
  decreedIn,
}: {
  context: SiteContext;
  rate: SourcedRate;
  source: RateSource;
  /** Who tells of the decree that fixes it. */
  decreedIn: string | null;
}) => {
  const { language } = context;
  const messages = messagesFor(language);
  const { origin, publishedAt } = rate;
  const published = publishedAt === null ? "" : formatInstant(publishedAt, language, source.timeZone, "full");
  return (
    <ul class="pv">
      <li>
        <a href={source.url}>{bankName(context, source.names)}</a>
        {source.attribution !== "" && `, ${source.attribution}`}
        {source.terms !== "" && (
          <>
            {" · "}
            <a href={source.terms}>{messages.rateTerms}</a>
          </>
        )}
      </li>
      {decreedIn !== null && (
        <li>
          {messages.rateDecreeTold}: <a href={decreedIn}>{decreedIn}</a>
        </li>
      )}
      {published !== "" && <li>{say(messages, "publishedAt", { time: published })}</li>}
      {origin === null ? (
        <li>{rate.kind === "peg" ? messages.rateByDecree : messages.rateFromFile}</li>
      ) : (
        <>
          <li>
            {messages.rateAsked}: <a href={origin.url}>{origin.url}</a>,{" "}
            {say(messages, "rateRead", {
              time: formatInstant(origin.finishedAt, language, context.reference.settings.timeZone, "full"),
            })}
          </li>
          <li>
            <a href={rawHref(origin.sha256)}>{messages.rateRaw}</a>, <span class="hs">SHA-256 {origin.sha256}</span>
          </li>
        </>
      )}
    </ul>
  );
};

const sentenceOf = (context: SiteContext, { before, after }: RateCorrection): string => {
  const { language } = context;
  const messages = messagesFor(language);
  const figure = (rate: RateObservation): string => formatDecimal(unitFigure(rate), language);
  const said = {
    pair: `${after.base}/${after.quote}`,
    day: formatDay(after.effectiveDate, language),
    before: figure(before),
  };
  return after.status === "withdrawn"
    ? say(messages, "rateTakenBack", said)
    : say(messages, "rateCorrected", { ...said, after: figure(after) });
};

/** What readers saw and no longer see, newest first. */
export const RateCorrections = ({ context, corrections }: { context: SiteContext; corrections: RateCorrection[] }) => {
  const messages = messagesFor(context.language);
  return (
    <section class="fix">
      <h2>{messages.rateCorrections}</h2>
      {corrections.length === 0 ? (
        <p>{messages.rateUncorrected}</p>
      ) : (
        <ul>
          {corrections.map((correction) => (
            <li>
              {sentenceOf(context, correction)}
              {correction.notedAt !== null && (
                <>
                  {" · "}
                  <FullMoment context={context} at={correction.notedAt} />
                </>
              )}
              {correction.after.decision && ` · ${correction.after.decision.reason}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
