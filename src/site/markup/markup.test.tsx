import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { type Children, htmlOf, Markup } from "./markup.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Letters that markup is made of, so that hostile texts are found soon. */
const hostile = fc.string({ unit: fc.constantFrom(..."<>&\"'=/ \n\0!-a;#xé…😀", "</p>", "<script>", "]]>", "&amp;") });

/** As a parser reads it: U+0000 vanishes from text, and in attributes becomes the sign for what cannot be shown. */
const asRead = (text: string): string => text.replaceAll("\0", "");
const asNamed = (text: string): string => text.replaceAll("\0", "\ufffd");

const parsed = (markup: Markup): Node[] => parseFragment(markup.html).childNodes;

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => ("value" in node ? node.value : "childNodes" in node ? textOf(node.childNodes) : "")).join("");

describe("text", () => {
  it("stays text, whatever it holds", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [only, ...more] = parsed(<p>{text}</p>);
        expect(more).toEqual([]);
        expect(only && "childNodes" in only && only.childNodes.every((node) => node.nodeName === "#text")).toBe(true);
        expect(textOf(only ? [only] : [])).toBe(asRead(text));
      }),
    );
  });

  it("stays text wherever it stands among children", () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const Twice = ({ children }: { children: Children }) => [children, <b>{children}</b>, [[first]]];
        expect(
          htmlOf(
            <>
              {first}
              <Twice>{second}</Twice>
            </>,
          ),
        ).toBe(htmlOf([first, second, <b>{second}</b>, first]));
        expect(textOf(parsed(<p>{[first, [second]]}</p>))).toBe(asRead(first + second));
      }),
    );
  });

  it("is not taken for markup because it looks like the object", () => {
    const forged: Children = JSON.parse('{"html":"<script>","props":{},"type":"script"}');
    expect(() => <p>{forged}</p>).toThrow("cannot show a value of type object");
    const fake: Children = JSON.parse('"<script>"');
    expect(htmlOf(<p>{fake}</p>)).toBe("<p>&lt;script></p>");
  });
});

describe("attributes", () => {
  it("hold their text and begin no other", () => {
    fc.assert(
      fc.property(hostile, hostile, (title, href) => {
        const [only] = parsed(
          <a title={title} href={href}>
            x
          </a>,
        );
        if (!only || !("attrs" in only)) throw new Error("The link is gone.");
        expect(only.attrs.map(({ name, value }) => [name, value])).toEqual([
          ["title", asNamed(title)],
          ["href", asNamed(href)],
        ]);
      }),
    );
  });

  it("take no name that would end them", () => {
    const more: Record<string, string> = { 'x="y" onclick': "alert(1)" };
    expect(() => <p {...more}>x</p>).toThrow("no name of an element or attribute");
    const Name = "p><script" as "p";
    expect(() => <Name>x</Name>).toThrow("no name of an element or attribute");
  });

  it("take no function and no object", () => {
    const run = (() => "alert(1)") as unknown as string;
    expect(() => <p title={run}>x</p>).toThrow("cannot be of type function");
    const markup = new Markup("<b>") as unknown as string;
    expect(() => <p title={markup}>x</p>).toThrow("cannot be of type object");
  });

  it("are written as HTML writes them", () => {
    expect(
      htmlOf(
        <input id="q" value="" required disabled={false} maxLength={20} placeholder={undefined} aria-hidden={false} />,
      ),
    ).toBe('<input id="q" value required maxlength="20" aria-hidden="false"/>');
    expect(
      htmlOf(
        <svg viewBox="0 0 8 8">
          <title>Rates</title>
          <path d="M0 0" stroke-width={2} />
        </svg>,
      ),
    ).toBe('<svg viewBox="0 0 8 8"><title>Rates</title><path d="M0 0" stroke-width="2"></path></svg>');
  });
});

describe("children", () => {
  it("leave out what says nothing, and keep zero", () => {
    expect(
      htmlOf(
        <p>
          {null}
          {undefined}
          {true}
          {false}
          {""}
          {0}
          {[]}
        </p>,
      ),
    ).toBe("<p>0</p>");
  });

  it("may be declared to be HTML, and are so in one way alone", () => {
    expect(htmlOf(<style>{new Markup("a>b{}")}</style>)).toBe("<style>a>b{}</style>");
  });
});
