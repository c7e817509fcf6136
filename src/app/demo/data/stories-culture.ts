import type { StoryCopy } from "../story-copy.ts";

export const CULTURE_STORIES: StoryCopy[] = [
  {
    slug: "travelling-cinema-naryn",
    headline: "The cinema comes on Thursday, in a bread van",
    standfirst:
      "A projectionist, his daughter and a bed sheet bring new Kyrgyz films to villages that had none for thirty years.",
    dateline: "At-Bashy",
    by: ["elnura-sadyk"],
    countries: ["kyrgyzstan"],
    section: "culture",
    tags: ["film"],
    picture: "cinema",
    caption: "The screen is three sheets sewn together; the seam has become part of every film.",
    when: "22h",
    text: `The sheet has a seam, and the seam runs through the hero’s left eye. Nobody minds. There are 160 people in the gymnasium at At-Bashy, forty more at the windows, and a dog.

Kanat Omuraliev started the tour with a van that still says {ky:НАН}, bread, on its side. His daughter Meerim, a student of accounting, sells the tickets: 50 som, or three eggs. They have shown eleven films in 94 villages since {{month -6}}, to an average of 148 people. That makes 13,900 tickets, of which about 2,300 were eggs.

“We tried potatoes,” Meerim said. “You can’t store potatoes in a van with a projector.”

## What they watch

Kyrgyz directors make some 120 feature films a year, most of them in weeks and for less than the price of a flat, and nearly all are shown in four cinemas in Bishkek and Osh. The villages where they are set and shot never see them.

The favourite on the tour is a comedy about two brothers who inherit one horse. The most argued over is {ky:Кышкы жол} (“Winter Road”), in which a mother refuses to sell a pasture. In three villages the discussion went on longer than the film.

> They said: she should have sold. Then an old woman stood up and said: sell to whom? And everyone looked at one man.
> — Kanat Omuraliev

Afterwards the sheet is folded and the eggs are counted. In the morning the van goes back over the pass, and the eggs go to a bakery in Naryn, which makes bread.

[embed: Naryn Film Library | https://films.saxaul.example/winter-road | Trailer of “Winter Road” (2 min)]`,
  },
  {
    slug: "chess-school-khorezm-girls",
    headline: "From a school with eleven boards, four girls in the world’s top hundred",
    standfirst:
      "A retired bookkeeper’s club in Khiva plays chess the slow way: one game a week, then a week of talking about it.",
    dateline: "Khiva",
    by: ["elnura-sadyk"],
    countries: ["uzbekistan"],
    section: "culture",
    tags: ["chess", "schools"],
    picture: "chess",
    when: "3d 11:50",
    text: `There is no clock in the chess room of School No. 5 in Khiva. There was one; Sharofat Yoqubova took the battery out.

“They have all their lives to be quick,” she said.

Yoqubova, 71, kept the books of a carpet factory for forty years and is not a titled player. Her club has 64 members, eleven boards and one rule. A member plays a single game a week, writes it down, and spends the rest of the week explaining it to someone who disagrees.

Four of the girls are now among the hundred best of the world under sixteen. The strongest, Dilnoza, 14, beat two grandmasters in Tashkent in {{month -1}}. She thinks for so long over her third move that arbiters have come to look whether she is well.

The winning position of that game hangs by the door, in pencil:

~~~
8/5pk1/4p1p1/3pP2p/3P1P1P/2r3P1/R4K2/8 w
~~~

“Everyone says it is a draw,” said Yoqubova. “So we talked about it from Monday to Friday. On Friday they found the king’s walk.”

She has been offered a computer by the federation. It is in its box. She intends, she says, to disagree with it when there is time.`,
  },
  {
    slug: "felt-shyrdak-pattern-archive",
    headline: "An archive of felt, drawn by those who cut it",
    standfirst:
      "Makers in Naryn have catalogued 1,260 shyrdak figures and the stories that go with them. Many contradict each other.",
    dateline: "Naryn",
    by: ["elnura-sadyk"],
    countries: ["kyrgyzstan"],
    section: "culture",
    tags: ["crafts", "yurts"],
    picture: "felt",
    caption: "A ram’s horn, or waves, or two women quarrelling: the archive records all three.",
    when: "5d 09:25",
    text: `What does the curl mean? The museum’s label says *ram’s horn*. Burul Asanova, who has cut it out of felt since 1969, says it is *what is left when you cut the other one*.

She is right as a matter of geometry. A {ky:шырдак} is made of two layers, dark and light, cut together with one knife. The figure of one becomes the ground of the other, so nothing is wasted and every pattern has a twin.

Over three winters 38 women of Naryn region have drawn 1,260 figures on squared paper, each with its name and its explanation. One that looks like a comb has nineteen names. One that is on every tourist bag in Bishkek has none; nobody in Naryn had seen it before the bags.

The archive belongs to the women, who have registered as its authors. A factory that wants to print a figure pays 3,000 som, and must print the name.

“Which name?” a buyer from Almaty asked at the opening.

“All nineteen,” said Asanova.`,
  },
  {
    slug: "maqom-radio-tapes-found",
    headline: "Forty hours of lost maqom turn up in a radio station’s boiler room",
    standfirst: "The tapes, recorded in Khujand between 1961 and 1974, had been listed as destroyed.",
    dateline: "Khujand",
    by: ["farrukh-nazirov", "elnura-sadyk"],
    countries: ["tajikistan", "uzbekistan"],
    section: "culture",
    tags: ["crafts"],
    picture: "old-city",
    when: "10d 14:15",
    text: `The boiler had been cold since 1993 and nobody had looked behind it. When a plumber did, in {{month -1}}, he found 63 tins of tape and rang the number on the wall, which was that of a man who had died.

His son came. He is a musician, and he knew the handwriting.

The tapes hold some forty hours of {tg:шашмақом}, the suites of poetry and song that Bukhara, Samarkand and Khujand share and about whose ownership they have not always agreed. The singers use Tajik and Uzbek verses in turn, sometimes in the same piece.

Two thirds can be played. Engineers in Dushanbe bake each reel at 54 degrees for eight hours, a treatment that lets it be heard once or twice more.

On the last tin there is a note: *Not to be erased. The tea-house is audible.* It is: somebody sets down a bowl, somebody coughs, and a voice, in the pause, says {tg:Раҳмат}.`,
  },
  {
    slug: "yurt-makers-order-book",
    headline: "The waiting list for a real yurt is fourteen months",
    standfirst: "Hotels want them by the dozen. The willow wants two years.",
    dateline: "Kyzyl-Tuu",
    by: ["elnura-sadyk"],
    countries: ["kyrgyzstan", "kazakhstan"],
    section: "culture",
    tags: ["yurts", "crafts", "tourism"],
    picture: "yurt-night",
    caption: "A medium yurt has 85 wall poles, 65 roof poles and about 90 kilograms of felt.",
    when: "16d 16:40",
    text: `In Kyzyl-Tuu on the south shore of Issyk-Kul 70 of 220 households make yurts, and all 70 are late.

Orders have doubled in three years, to about 480. Camps and hotels in Kazakhstan take half. A yurt with a diameter of six metres costs 620,000 som, against 390,000 three years ago.

The bottleneck is wood. A roof pole must be willow, cut in autumn, dried for two years in the shade and bent over steam. Seven workshops have begun to dry it in a kiln, in nine days.

“A kiln pole is straight in the kiln,” said Tilek Sooronbaev, a maker in the fourth generation. He snapped one over his knee to make the point. It took him three tries.`,
  },
  {
    slug: "samarkand-paper-mill-orders",
    headline: "A museum in Lyon restores its maps on paper from Samarkand",
    standfirst: "",
    dateline: "Samarkand",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "culture",
    tags: ["crafts"],
    picture: "ikat",
    when: "26d 11:30",
    text: `Mulberry paper made by a water-driven mill on the Siyob canal will be used to mend 140 seventeenth-century maps in Lyon, the mill said on {{weekday 0}}.

The order is for 600 sheets, at 38,000 soum each. The bark is boiled, beaten for eight hours and polished with agate, and the sheet then lasts, if the oldest are a guide, for a thousand years.

“They asked for a guarantee,” said the foreman. “I said, longer than yours.”`,
  },
  {
    slug: "ashgabat-puppet-theatre-tour",
    headline: "Two puppeteers, one suitcase and the whole of the Gorkut Ata",
    standfirst: "A theatre from Turkmenabat plays the epic in forty minutes, and in six languages.",
    dateline: "Turkmenabat",
    by: ["maral-annaberdi", "elnura-sadyk"],
    countries: ["turkmenistan"],
    section: "culture",
    tags: ["crafts", "languages"],
    picture: "cinema",
    when: "29d 13:10",
    text: `The whole cast fits in one suitcase: nineteen puppets of mulberry wood, among them a camel that folds.

Jeren and Batyr Orazow have played the tales of {tk:Gorkut Ata} in schools along the Amu Darya since {{year -2}}, in Turkmen, Uzbek, Russian and three dialects. Children who know the story are asked to correct them. “In every village it ends differently,” Jeren Orazowa said. “We have begun to collect the endings.” They have thirty-one.`,
  },
];
