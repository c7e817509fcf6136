/** Names of files, as WordPress writes them: no quotes, no line ends. Bounded, so that hostile text costs no time. */
const FILE = /s:\d{1,3}:"(file|original_image)";s:\d{1,6}:"([^"\r\n]{1,500})"/g;
const MOST_TEXT = 200_000;
const MOST_NAMES = 60;

/**
 * Paths in the uploads folder of all files that WordPress made of a picture, from `_wp_attached_file` and the metadata's
 * serialised PHP. Only names are looked for: nothing is unserialised, and wrong byte counts do no harm.
 */
export const namesInMetadata = (attachedFile: string, metadata: string): string[] => {
  const isPath = attachedFile !== "" && !/^[a-z]+:\/\/|^\/|(?:^|\/)\.\.(?:\/|$)/i.test(attachedFile);
  const names = new Set<string>(isPath ? [attachedFile] : []);
  const folder = isPath ? attachedFile.slice(0, attachedFile.lastIndexOf("/") + 1) : "";
  for (const [, , name = ""] of metadata.slice(0, MOST_TEXT).matchAll(FILE)) {
    if (names.size >= MOST_NAMES) break;
    // The file itself is written with its folder, what was made of it without.
    if (!name.includes("/")) names.add(folder + name);
  }
  return [...names];
};
