export type FetchLimits = {
  /** A longer answer is refused as "too_large". */
  maxBytes: number;
  /** For the whole answer. */
  timeoutMs: number;
};

export type Fetched = { status: number; contentType: string; bytes: Uint8Array };

/**
 * The one way out to other hosts: http and https only, never a private address, no redirect to another host.
 * Throws ChaparError: "forbidden" for such an address, "too_large", "unavailable" when the host does not answer in time.
 */
export type Fetcher = { fetch(url: string, limits: FetchLimits): Promise<Fetched> };
