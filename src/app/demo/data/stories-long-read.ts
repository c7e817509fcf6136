import type { StoryCopy } from "../story-copy.ts";

export const LONG_READS: StoryCopy[] = [
  {
    slug: "one-litre-down-the-syr-darya",
    headline: "One litre, 2,200 kilometres: the Syr Darya from hand to hand",
    standfirst:
      "Water leaves the mountains in the charge of one man and reaches the sea in the charge of another. In between it is measured by nineteen people who have never met. We visited nine of them.",
    dateline: "Toktogul — Karateren",
    by: ["daniyar-ospanbek", "nodira-yusufxon", "aigerim-toktosheva"],
    countries: ["kyrgyzstan", "uzbekistan", "tajikistan", "kazakhstan"],
    section: "environment",
    tags: ["syr-darya", "irrigation", "hydropower", "aral-sea"],
    picture: "river-bend",
    caption: "The Naryn above Uchkurgan. From here on the river has owners.",
    when: "1d 06:30",
    text: `Ermek Sultanov lets it go with a telephone call. There is no lever. He sits in a room with a carpet on the wall and says a number to a woman two floors below, who says it back. Then somewhere under the dam at Toktogul a gate as heavy as a loaded train moves by the width of a hand.

The number this morning is 312. It means cubic metres a second: three hundred and twelve tonnes of water, each second, out of a lake that was a valley when his father was young. Follow one litre of it.

## The first hand

Sultanov has been a dispatcher on the cascade for twenty-six years. He receives the number by fax from Bishkek, where it is agreed with Tashkent and Astana, and he keeps every fax.

“They think about summer. I think about the evening,” he says. In the evening the country cooks. In winter the country also heats, with electricity, because the gas is not enough and the coal is dear. Water that goes through his turbines in January makes light. It also makes ice on the fields below, where nobody needs it before April.

It is the oldest quarrel on the river, and it has a simple shape. Those upstream have water and no fuel. Those downstream have fuel and no water. For a while, until 1991, one ministry owned both.

Our litre takes eleven hours to pass four more dams. At each a man or a woman writes it down. By the time it leaves the last of them, at Uchkurgan, it has made about half a watt-hour of electricity: enough to light this page, if you are reading on a telephone, for a quarter of an hour.

## The border in the middle of the water

At Uchkurgan the river crosses into Uzbekistan, and it is measured twice, on the two sides of one bridge, by two people who can see each other.

On the Kyrgyz side it is Gulmira Asanbekova, with a propeller on a cable. On the Uzbek side it is Hoshim Yoʻldoshev, with a painted staff and a table. For seven years their figures differed by about 4 per cent. Both were checked. Both were right. The propeller measures how fast the water goes, the staff how high it stands, and the bed between them had filled with gravel.

“We had a commission about it, then a second commission,” Yoʻldoshev says. “In the end she came over with her cable and I went over with my staff, and we did it together, and had tea.” The difference is now under 1 per cent. On the first of each month they do it again, with tea. It is not in the protocol.

>> The difference is now under 1 per cent. On the first of each month they do it again, with tea.

## The valley

Forty kilometres on, the Naryn meets the Kara Darya and they become the Syr Darya. Here, on the floor of the Fergana Valley, live some sixteen million people, and here most litres end.

Ours has about a one in three chance of going farther. The others turn off, to the left and right, into canals that were dug by hand in forty-five days in 1939 and have since been lined, widened, renamed and counted. From the air the valley is a leaf, and these are its veins.

The person who decides about one of the smallest veins is Mavluda Tojiboyeva, 44, a {uz:mirob}. The word is older than any of the states. A *mirob* is the master of water: he, for it was always he, knew whose turn it was.

“My grandfather was one. He had a stick,” she says. “I have a group on the telephone with 214 members, and it is worse.”

She serves 61 farms on a ditch 8 kilometres long. Each has the water for so many hours, by day or by night, on a rota that goes up on the wall of the shop. If the ditch is low, everybody’s hours become shorter by the same share. No one is cut off. No one, she says, is happy.

[table: The ditch of Mavluda Tojiboyeva, hours of water in a ten-day turn]
| Kind of farm | Farms | Hours each | Hours in all |
|---|---|---|---|
| Orchards | 22 | 5 | 110 |
| Cotton and wheat | 9 | 8 | 72 |
| Vegetables | 18 | 2 | 36 |
| House gardens, shared | 12 | 1 | 12 |
| Reserve for repairs | — | — | 10 |
| **Total** | **61** | | **240** |

Last August two brothers opened a gate at three in the morning. She knew by four: the water makes a different sound. They were not fined. For one turn their hours were read out in the shop, to the whole queue, beside everyone else’s. They have not done it again.

## What comes back

A third of what goes on to the fields returns. It seeps down, takes up salt, and is led back to the river in drains that are deeper than the canals and that nobody has ever put on a postcard.

Bahodir Usmonov tastes it. He has instruments, but for forty years he has also put a finger in and then in his mouth. “Two grams,” he says at the outfall near Bekabad, and the meter says 1.9.

At Toktogul our litre had a fifth of a gram of salt in it. When it leaves the valley, if it is still itself, it has a gram and a quarter. That is drinkable, just. By the end of the dry season it will be nearer to two.

Between Bekabad and Khujand the river makes a detour through Tajikistan and into a lake that is called a sea. The dam at its end is the work of the 1950s; the man who looks after it, Homid Sattorzoda, was born in the settlement that was built for its builders. He likes to say that he has the only job on the river without enemies: he lets out what comes in.

It is not quite so. He can hold back a week’s worth. In April, when the cotton is sown, a week is what everybody asks him for, {tg:аз боло} and {tg:аз поён}, from above and from below.

## The steppe

After Chardara the land is flat and the country Kazakhstan. The litre slows. It will need nineteen days for what remains.

Here it passes the new [railway bridge](/tag/railways), which it does not notice, and the rice of Kyzylorda, which takes half of what is left. Rice stands in water for a hundred days. Everybody who writes about the river says that it should not be grown here. Asylbek Duisenov, who grows it, has heard.

“Tell me what else will grow,” he says and kicks the white crust beside the field. “The rice is not for the rice. The rice is for washing the salt down. In the third year we sow lucerne. In the fourth, melons. Without the first you don’t have the fourth.”

He has levelled his 90 hectares with a laser, so that water stands 7 centimetres deep instead of 15. It saved 22 per cent. He shows the bills: the pump runs on diesel, so he knows exactly.

[gallery]
[image: canal] The main canal below Kyzylorda, between poplars planted in 1958.
[image: dam] Spring release. Each gate lets through about 100 cubic metres a second.
[image: desert-river] Near Kazaly the river splits, and rejoins, and splits.
[/gallery]

Below Kazaly there are no more dams and no more cotton. There is a man with a boat. Zhanuzak Tleubergenov reads the last staff on the river, at Karateren, for 41,000 tenge a month, and has done so since the sea came back to within sight of his house.

## The last hand

It did come back, a part of it. A dyke 13 kilometres long, finished in 2005, keeps what the Syr Darya brings from running off to the south. Behind it the northern Aral has risen, and there are pike-perch, and a factory that freezes them, and in the village eleven new roofs.

On the day we come the staff shows 118 cubic metres a second. Two hundred and thirty arrived at the border with Kazakhstan. Of 312 at Toktogul we can’t say how many are here: other rivers have joined, and canals have left, and what flows past Tleubergenov’s boat has three weeks of other days in it.

We ask the nine whether they would like to meet. All say yes. Yoʻldoshev would like to know who the fax is from. Tojiboyeva would like to see the sea. Sultanov, at the top, says that he’d like to see the rice.

“I’ve only ever given them numbers,” he says.

Tleubergenov dips a glass over the side, holds it to the light, and drinks it. Then he writes down the time.

[note: The route in figures]
- **Length from the Toktogul dam to the northern Aral:** about 2,200 kilometres.
- **Time for one litre:** 34 days on the present flow, 19 of them in Kazakhstan.
- **Gauges passed:** 19, of which 11 send their figures by themselves.
- **Salt:** 0.2 grams a litre at the start, 1.25 on leaving the Fergana Valley.

Flows are for {{date -9}} at Toktogul and {{date -2}} at the other stations. The electricity of one litre assumes a fall of 200 metres through the four dams and is rounded.^[Energy is mass times gravity times height: 1 kg × 9.8 m/s^2^ × 200 m is 1,960 joules, or 0.54 watt-hours; turbines and generators keep some nine tenths of it.]
[/note]`,
  },
];
