import { createHash } from "node:crypto";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const NO_SCRIPTS = "default-src 'none'";
const UNFRAMED = "frame-ancestors 'none'";

/** The policy for a site without scripts: inline stylesheets that are known by their hash, and its own images. */
const contentPolicy = (styleTexts: readonly string[]): string => {
  return [
    NO_SCRIPTS,
    "img-src 'self'",
    `style-src ${styleTexts.map(hashOf).join(" ")}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    UNFRAMED,
  ].join("; ");
};

/** Headers of every answer, whatever its status, as a flat list of names and values. */
export const securityHeaders = (publicUrl: string, styleTexts: readonly string[]): string[] => [
  "Content-Security-Policy",
  contentPolicy(styleTexts),
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

/** The same for a page that may run this site's own programs, and those ask it. */
export const scriptedHeaders = (security: readonly string[]): string[] =>
  security.map((text) => text.replace(NO_SCRIPTS, `${NO_SCRIPTS}; script-src 'self'; connect-src 'self'`));

/** The same for what other sites may show in a frame. */
export const framedHeaders = (security: readonly string[]): string[] =>
  security.map((text) => text.replace(UNFRAMED, "frame-ancestors *"));
