import { expect, test } from "vitest";
import { oldAddress } from "./old-address.ts";

test.each([
  ["/feed/", "", "/feed.xml"],
  ["/feed/atom", "", "/feed.atom"],
  ["/comments/feed", "", "/feed.xml"],
  ["/tag/gas/feed", "", "/tag/gas/feed.xml"],
  ["/author/aida/feed/atom", "", "/author/aida/feed.atom"],
  ["/category/home/gas/feed/rss2", "", "/category/home/gas/feed"],
  ["/2024/05/a-story/feed", "", "/2024/05/a-story"],
  ["/page/7/", "", "/latest"],
  ["/category/gas/page/3", "", "/category/gas"],
  ["/2024/05/page/2", "", "/archive/2024/05"],
  ["/2024", "", "/archive/2024"],
  ["/2024/05/31/", "", "/archive/2024/05/31"],
  ["/2024/05/a-story/amp/", "", "/2024/05/a-story"],
  ["/2024/05/a-story/comment-page-2", "", "/2024/05/a-story"],
  ["/search/Тоқаев", "", "/search?q=%D0%A2%D0%BE%D2%9B%D0%B0%D0%B5%D0%B2"],
  ["/index.php/2024/05/a-story", "", "/2024/05/a-story"],
  ["/archives/12", "", "/?p=12"],
  ["/", "m=202405", "/archive/2024/05"],
  ["/", "s=two+words", "/search?q=two%20words"],
  ["/", "feed=rss2", "/feed.xml"],
  ["/", "tag=gas", "/tag/gas"],
  ["/", "p=12&page=2", "/?p=12"],
  ["/index.php", "p=12", "/?p=12"],
])("%s?%s is %s today", (path, query, now) => {
  expect(oldAddress(path, query)).toBe(now);
});

test.each([
  ["/", ""],
  ["/", "p=12"],
  ["/category/gas/feed", ""],
  ["/kazakhstan/page/3", ""],
  ["/tag/gas/page/3", ""],
  ["/2024/13", ""],
  ["/a-story", "p=12"],
])("%s?%s is no general form", (path, query) => {
  expect(oldAddress(path, query)).toBe(null);
});
