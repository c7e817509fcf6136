/** Reads the `footnotes` meta of the block editor; anything else gives none. */
export const footnotesOf = (json: string): { id: string; content: string }[] => {
  if (json === "") return [];
  try {
    const list: unknown = JSON.parse(json);
    if (!Array.isArray(list)) return [];
    return list.flatMap((each: { id?: unknown; content?: unknown } | null) =>
      typeof each?.id === "string" && typeof each.content === "string" ? [{ id: each.id, content: each.content }] : [],
    );
  } catch {
    return [];
  }
};
