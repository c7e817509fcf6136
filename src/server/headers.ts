import { createHash } from "node:crypto";

/** The policy for a site without scripts: one inline stylesheet, known by its hash, and its own images. */
const contentPolicy = (styleText: string): string => {
  const hash = createHash("sha256").update(styleText).digest("base64");
  return [
    "default-src 'none'",
    "img-src 'self'",
    `style-src 'sha256-${hash}'`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
};

/** Headers of every answer, whatever its status, as a flat list of names and values. */
export const securityHeaders = (publicUrl: string, styleText: string): string[] => [
  "Content-Security-Policy",
  contentPolicy(styleText),
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
