/** The mark: two strokes that hurry to the right, in the accent of either scheme. */
export const FAVICON_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  "<style>path{fill:none;stroke:#00626a;stroke-width:5}@media(prefers-color-scheme:dark){path{stroke:#6fcac6}}</style>" +
  '<path d="M4 5l11 11L4 27M16 5l11 11-11 11"/></svg>\n';
