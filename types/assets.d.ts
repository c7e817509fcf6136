// Files that become text when imported; scripts/bundle.mjs says how.
declare module "*?raw" {
  const text: string;
  export default text;
}
/** A browser program (`x.client.ts` or `x.client.tsx`), bundled and minified. */
declare module "*?island" {
  const script: string;
  export default script;
}
