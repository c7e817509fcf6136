import { dependency } from "../../domain/dependency.ts";
import type { NewImage } from "../../domain/image.ts";
import { imageByHash } from "../read/image-read.ts";
import { insertRows } from "./insert-rows.ts";
import { nextId, type Tx } from "./transaction-state.ts";

/** An image whose file was missing and now is here takes the new values; else the first ones stay. */
export const saveImage = async (tx: Tx, image: NewImage): Promise<number> => {
  const known = await imageByHash(tx.db, image.hash);
  if (known && (known.state === "stored" || image.state === "missing")) return known.id;
  const id = known?.id ?? (await nextId(tx.db, "image"));
  const row = {
    id,
    hash: image.hash,
    state: image.state,
    media_type: image.mediaType,
    bytes: image.bytes,
    width: image.width,
    height: image.height,
    focus_x: image.focusX,
    focus_y: image.focusY,
    file_name: image.fileName,
    source_url: image.sourceUrl,
    alt: image.alt,
    caption: image.caption,
    credit: image.credit,
    created_at: image.createdAt,
  };
  await insertRows(tx.db, "image", [row], ["id"]);
  tx.purge.add(dependency.image(image.hash));
  return id;
};
