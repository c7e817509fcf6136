/** What came back from another host. `contentType` is as the host said, "" when it said nothing. */
export type Fetched = { status: number; contentType: string; bytes: Uint8Array };

export type FetchLimits = { maxBytes: number; timeoutMs: number };

/**
 * The one way out to other hosts. Only http and https to public addresses; redirects within the same host only. Throws
 * ChaparError "invalid" for an address that is not allowed, "too_large" beyond `maxBytes`, "unavailable" when the host
 * does not answer in time.
 */
export type Fetcher = { fetch(url: string, limits: FetchLimits): Promise<Fetched> };
