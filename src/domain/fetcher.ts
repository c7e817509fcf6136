/** What came back from another host. Texts are as the host said them, "" when it said nothing. */
export type Fetched = {
  status: number;
  contentType: string;
  bytes: Uint8Array;
  etag: string;
  lastModified: string;
  /** The header of that name: seconds or a date. */
  retryAfter: string;
};

/** `signal` ends the fetch early; it then throws as a host that does not answer. */
export type FetchLimits = { maxBytes: number; timeoutMs: number; signal?: AbortSignal };

/** Headers are sent beside the fetcher's own (User-Agent, Accept) and replace an equal one; `body` goes with POST alone. */
export type FetchRequest = { method: "GET" | "POST"; headers: Record<string, string>; body: string };

/**
 * The one way out to other hosts. Only http and https to public addresses; redirects within the same host only, and none
 * for POST. Throws ChaparError "invalid" for an address that is not allowed, "too_large" beyond `maxBytes`, "unavailable"
 * when the host does not answer in time. Any status is an answer.
 */
export type Fetcher = { fetch(url: string, limits: FetchLimits, request?: FetchRequest): Promise<Fetched> };
