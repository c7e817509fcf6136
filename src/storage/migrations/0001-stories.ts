import type { Migration } from "./migration.ts";

/** Stories with their texts, revisions and the lists they are found by. */
export const stories: Migration = {
  number: 1,
  name: "stories",
  statements: (t) => [
    `create table image (
      id ${t.id} primary key, hash ${t.key} not null unique, state text not null, media_type text not null,
      bytes ${t.id} not null, width ${t.whole} not null, height ${t.whole} not null,
      focus_x ${t.real} not null, focus_y ${t.real} not null, file_name text not null, source_url text,
      alt text not null, caption text not null, credit text not null, created_at ${t.instant} not null
    )`,
    `create table story (
      id ${t.id} primary key, slug ${t.key} not null, path ${t.key} not null unique, path_key ${t.key} not null,
      language ${t.key} not null, edition ${t.key} not null, status text not null, visibility ${t.key} not null,
      public_at ${t.instant}, due_at ${t.instant}, changed_at ${t.instant},
      headline text not null, standfirst text not null, summary text not null, words ${t.whole} not null,
      dateline text not null, bylines text not null, countries text not null, section ${t.key}, tags text not null,
      image_id ${t.id} references image, image_caption text not null, image_credit text not null,
      image_alt text not null, canonical_url text,
      publish_at ${t.instant}, updated_at ${t.instant}, embargo_until ${t.instant}, withdraw_at ${t.instant},
      corrections text not null, corrected_at ${t.instant}, translation_group ${t.key},
      seo_title text not null, seo_description text not null, noindex ${t.whole} not null,
      origin_site ${t.key}, origin_id ${t.key}, origin_guid ${t.key}, origin_hash text,
      words_key text not null, revision ${t.whole} not null
    )`,
    "create index story_by_slug on story (slug)",
    "create index story_by_path_key on story (path_key)",
    "create index story_by_due on story (due_at) where due_at is not null",
    "create unique index story_by_origin on story (origin_site, origin_id, origin_guid)",
    "create index story_by_group on story (translation_group) where translation_group is not null",
    "create index story_by_correction on story (edition, corrected_at) where corrected_at is not null",
    "create index story_by_language on story (language, public_at, id) where visibility = 'public'",
    "create index story_of_other_language on story (edition) where visibility = 'public' and language <> edition",
    "create index story_in_sitemap on story (id, changed_at) where visibility = 'public' and noindex = 0",
    `create table story_text (story ${t.id} primary key references story, digest text not null, body text not null)`,
    `create table story_tag (
      tag ${t.key} not null, story ${t.id} not null references story, primary key (tag, story)
    ) ${t.clustered}`,
    "create index story_tag_by_story on story_tag (story)",
    `create table story_byline (
      author ${t.key} not null, story ${t.id} not null references story, primary key (author, story)
    ) ${t.clustered}`,
    "create index story_byline_by_story on story_byline (story)",
    `create table story_image (
      story ${t.id} not null references story, image ${t.id} not null references image, primary key (story, image)
    ) ${t.clustered}`,
    `create table revision (
      story ${t.id} not null references story, number ${t.whole} not null, "by" text not null,
      at ${t.instant} not null, snapshot text, primary key (story, number)
    ) ${t.clustered}`,
  ],
};
