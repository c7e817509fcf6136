/** A standing page as typed; `text` is in the notation of `read-copy.ts`. */
type PageCopy = { slug: string; language: string; title: string; text: string };

export const PAGES: PageCopy[] = [
  {
    slug: "about",
    language: "en",
    title: "About the Courier",
    text: `[image: saxaul] The saxaul holds the sand. Its roots go down ten metres for water.

The Saxaul Courier reports from Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan. We write in English first, and publish editions in [Russian](/ru), [Kazakh](/kk) and Uzbek, in [Latin](/uz) and [Cyrillic](/uz-cyrl) letters.

We are eight people in six cities. We go and look. Every figure has a source, every table adds up, and where it does not we say so under [corrections](/corrections).

## Why a tree

Saxaul grows where little else does. It has hardly any leaves, burns hot, and keeps the ground from blowing away.

[note: This is a demonstration]
The Courier does not exist. Its stories, people, companies and figures were invented to show how Chapar works; the exchange rates are invented too. The cities, rivers and mountains are real and worth a visit.
[/note]`,
  },
  {
    slug: "contact",
    language: "en",
    title: "Contact",
    text: `Write to the newsroom at [newsroom@saxaul.example](mailto:newsroom@saxaul.example). We read in eight languages and answer in the one you wrote in.

- **News and tips:** newsroom@saxaul.example
- **Mistakes:** corrections@saxaul.example
- **Tables and data:** data@saxaul.example

The office in Almaty is open from 09:00 to 18:00 on working days. If you need to reach us without leaving a trace, send a letter by post, without a return address.`,
  },
  {
    slug: "corrections",
    language: "en",
    title: "Corrections policy",
    text: `We make mistakes. When we do, we mend the story, say at its end what was wrong and when it was mended, and list the latest corrections on the front page.

1. A wrong fact, figure, name or quotation is a **correction**. It stays with the story for good.
2. A change of wording or spelling that does not alter the meaning is made without a note.
3. New facts are an **update** and carry their own time.
4. A story that should not have been published is **withdrawn**. Its address says so; it is not quietly deleted.

Write to [corrections@saxaul.example](mailto:corrections@saxaul.example) with the address of the story and, if you can, your source. Somebody answers within two days.`,
  },
  {
    slug: "about",
    language: "ru",
    title: "О «Саксауле»",
    text: `«Курьер „Саксаул“» пишет о Казахстане, Кыргызстане, Таджикистане, Туркменистане и Узбекистане. Основное издание — [английское](/), есть русское, казахское и узбекское.

Нас восемь человек в шести городах. Мы ездим и смотрим. У каждой цифры есть источник, а таблицы сходятся.

[note: Это демонстрация]
Издания не существует. Тексты, люди, компании и цифры, включая курсы валют, выдуманы, чтобы показать, как работает Chapar. Города, реки и горы — настоящие.
[/note]`,
  },
  {
    slug: "contact",
    language: "ru",
    title: "Контакты",
    text: `Пишите в редакцию: [newsroom@saxaul.example](mailto:newsroom@saxaul.example). Читаем на восьми языках и отвечаем на том, на котором вы написали.

Редакция в Алматы открыта по рабочим дням с 09:00 до 18:00.`,
  },
  {
    slug: "corrections",
    language: "ru",
    title: "Как мы исправляем ошибки",
    text: `Мы ошибаемся. Тогда мы исправляем текст, пишем в конце, что было неверно и когда исправлено, и ставим исправление на главную страницу.

1. Неверный факт, цифра, имя или цитата — это **исправление**, оно остаётся навсегда.
2. Новые сведения — **обновление**, у него своё время.
3. Материал, который не следовало публиковать, **отзывается**, и его адрес так и говорит.

Пишите: [corrections@saxaul.example](mailto:corrections@saxaul.example).`,
  },
];
