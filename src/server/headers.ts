import { createHash } from "node:crypto";

/**
 * What an answer may do in a browser: "page" nothing but show itself, "scripted" run the site's own programs too, "framed" be
 * shown in a frame of other sites, "text" load nothing at all.
 */
export type Policy = "page" | "scripted" | "framed" | "text";

/** Headers of every answer, whatever its status, as flat lists of names and values. */
export type SecurityHeaders = Readonly<Record<Policy, readonly string[]>>;

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Inline stylesheets are known by their hash. The empty icon of the text edition is data: it spares asking for one. */
const contentPolicy = (policy: Policy, styleTexts: readonly string[]): string =>
  [
    "default-src 'none'",
    ...(policy === "scripted" ? ["script-src 'self'", "connect-src 'self'"] : []),
    policy === "text" ? "img-src data:" : "img-src 'self'",
    `style-src ${styleTexts.map(hashOf).join(" ")}`,
    ...(policy === "text" ? [] : ["manifest-src 'self'"]),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${policy === "framed" ? "*" : "'none'"}`,
  ].join("; ");

/** `styles` are the texts of all `<style>` elements that full pages and text editions carry. */
export const securityHeaders = (
  publicUrl: string,
  styles: { page: readonly string[]; text: readonly string[] },
): SecurityHeaders => {
  const headersOf = (policy: Policy): string[] => [
    "Content-Security-Policy",
    contentPolicy(policy, policy === "text" ? styles.text : styles.page),
    "X-Content-Type-Options",
    "nosniff",
    "Referrer-Policy",
    "strict-origin-when-cross-origin",
    "Permissions-Policy",
    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy",
    "same-origin",
    ...(publicUrl.startsWith("https://") ? ["Strict-Transport-Security", "max-age=31536000"] : []),
  ];
  return {
    page: headersOf("page"),
    scripted: headersOf("scripted"),
    framed: headersOf("framed"),
    text: headersOf("text"),
  };
};
