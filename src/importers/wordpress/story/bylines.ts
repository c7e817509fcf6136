import type { Author } from "../../../domain/reference.ts";
import { slugify } from "../../../domain/slug.ts";
import { decodedText, plainText } from "../plain-text.ts";
import type { WpAuthor, WpPost } from "../wxr/records.ts";

/** A login may be an e-mail address, which is nobody's business. */
const isPrivate = (login: string): boolean => login.includes("@");

const displayName = (author: WpAuthor): string => {
  const whole = plainText(`${author.firstName} ${author.lastName}`);
  const name = plainText(author.displayName) || whole || author.login;
  return isPrivate(name) ? whole || name.slice(0, name.indexOf("@")) : name;
};

const authorOf = (name: string, slug: string): Author => ({ slug, name, role: "", bio: "", email: null });

/** A person by login: the slug is the login, as in the old `/author/login/`, unless that is an e-mail address. */
export const authorByLogin = (login: string, authors: ReadonlyMap<string, WpAuthor>): Author => {
  const declared = authors.get(login);
  const name = declared ? displayName(declared) : isPrivate(login) ? login.slice(0, login.indexOf("@")) : login;
  return authorOf(name, slugify(isPrivate(login) ? name : login, "en") || "desk");
};

/** Co-Authors Plus writes guests as terms whose slugs begin with "cap-"; the same person may come twice. */
const coAuthor = (nicename: string, name: string, authors: ReadonlyMap<string, WpAuthor>): Author => {
  const login = decodedText(nicename).replace(/^cap-/, "");
  if (authors.has(login)) return authorByLogin(login, authors);
  const shown = plainText(name) || login;
  return authorOf(
    isPrivate(shown) ? shown.slice(0, shown.indexOf("@")) : shown,
    slugify(isPrivate(login) ? shown : login, "en") || "desk",
  );
};

/** Who signs a post, in order, each once: its co-authors, else its creator. */
export const readBylines = (post: WpPost, authors: ReadonlyMap<string, WpAuthor>): Author[] => {
  const guests = post.terms
    .filter(({ domain }) => domain === "author")
    .map((use) => coAuthor(use.nicename, use.name, authors));
  const all = guests.length > 0 || post.creator === "" ? guests : [authorByLogin(post.creator, authors)];
  return all.filter((author, at) => all.findIndex(({ slug }) => slug === author.slug) === at);
};
