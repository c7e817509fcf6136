import site from "./styles/site.css?raw";

/** The whole stylesheet, as it stands in every page's one `<style>`: the server's policy names its hash. */
export const STYLE_TEXT = site;
