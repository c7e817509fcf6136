import type { Day } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import { currencyName } from "../formats.ts";
import { convertHref } from "../links.ts";
import { messagesFor } from "../messages/messages.ts";

/** What stands in the form; the amount and the day as the reader wrote them. */
export type ConverterFields = { amount: string; from: string; to: string; day: string };

type Props = {
  context: SiteContext;
  fields: ConverterFields;
  /** Codes that can be chosen. */
  currencies: readonly string[];
  /** The last day that has rates. */
  today: Day;
  /** The field that must be mended, and what is wrong with it: the element `id`. */
  wrong?: { field: keyof ConverterFields; id: string };
};

const Choice = ({ id, name, value, props }: { id: string; name: "from" | "to"; value: string; props: Props }) => (
  <select id={id} name={name} aria-describedby={props.wrong?.field === name ? props.wrong.id : undefined}>
    {props.currencies.map((code) => {
      const spoken = currencyName(code, props.context.language);
      return (
        <option key={code} value={code} selected={code === value}>
          {spoken === code ? code : `${code} – ${spoken}`}
        </option>
      );
    })}
  </select>
);

/** A form that asks the page of the converter; it works without a script. */
export const Converter = (props: Props) => {
  const { context, fields, today, wrong } = props;
  const messages = messagesFor(context.language);
  const faulty = (field: keyof ConverterFields) =>
    wrong?.field === field ? { "aria-invalid": true, "aria-describedby": wrong.id } : {};
  return (
    <form class="cv" action={convertHref(context)}>
      <p>
        <label for="cv-a">{messages.convertAmount}</label>
        <input
          id="cv-a"
          name="amount"
          type="text"
          value={fields.amount}
          inputmode="decimal"
          maxLength={40}
          required
          {...faulty("amount")}
        />
      </p>
      <p>
        <label for="cv-f">{messages.convertFrom}</label>
        <Choice id="cv-f" name="from" value={fields.from} props={props} />
      </p>
      <p>
        <label for="cv-t">{messages.convertTo}</label>
        <Choice id="cv-t" name="to" value={fields.to} props={props} />
      </p>
      <p>
        <label for="cv-d">{messages.rateDayColumn}</label>
        <input id="cv-d" name="date" type="date" value={fields.day} max={today} {...faulty("day")} />
      </p>
      <p>
        <button type="submit">{messages.convertButton}</button>
      </p>
    </form>
  );
};
