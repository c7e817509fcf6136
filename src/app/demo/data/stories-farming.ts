import type { StoryCopy } from "../story-copy.ts";

export const FARMING_STORIES: StoryCopy[] = [
  {
    slug: "greenhouse-tomatoes-surplus",
    headline: "Too many tomatoes: southern growers pull down greenhouses they put up with subsidies",
    standfirst:
      "In Turkistan region 140 hectares of plastic stand empty. Those that turned to seedlings and herbs are full.",
    dateline: "Saryagash",
    by: ["daniyar-ospanbek", "nodira-yusufxon"],
    countries: ["kazakhstan", "uzbekistan"],
    section: "farming",
    tags: ["greenhouses", "budget"],
    picture: "greenhouses",
    caption: "Lamps burn from four in the afternoon. Electricity is a fifth of the cost of a tomato.",
    when: "10h",
    updated: 9,
    text: `From the hill above Kaplanbek the plain looks like a lake. It is plastic, 1,260 hectares of it, and along the southern shore the lake has begun to dry: bare hoops, rolled film, a tractor pulling out posts.

The hoops went up in six years with the help of a subsidy that paid a quarter of the cost. Their owners all planted the same thing.

“The agronomist said tomato, the bank said tomato, my brother-in-law said tomato,” said Yerkebulan Tasbolat, who has taken down two of his five houses. In {{month -1}} he was paid 190 tenge a kilogram. Growing one costs 260, of which coal and electricity are 110.

Across the border growers around Tashkent have the same plant, the same month and cheaper gas.

[table: What a square metre earned last season, tenge]
| Crop | Sales | Cost | Left over |
|---|---|---|---|
| Tomatoes | 6,840 | 9,360 | −2,520 |
| Cucumbers | 7,900 | 7,450 | 450 |
| Lettuce and herbs | 11,200 | 7,100 | 4,100 |
| Fruit-tree seedlings | 14,600 | 8,300 | 6,300 |

The sums are from the books of 44 growers, collected by an advisory service in Shymkent. Seedlings lead because new orchards are subsidised too. “So in six years,” said the adviser who made the table, “come and ask me about apples.”`,
  },
  {
    slug: "cotton-drip-lines-mirzachul",
    headline: "Cotton on drip lines gives more with half the water, if somebody cleans the filters",
    standfirst: "A five-year trial in the Hungry Steppe ends with good yields and a lesson about silt.",
    dateline: "Gulistan",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "farming",
    tags: ["cotton", "irrigation"],
    picture: "cotton-rows",
    caption: "Rows on the trial farm. The pipes lie 20 centimetres under the ridge.",
    when: "8d 09:50",
    text: `On 340 hectares of the Mirzachul, cotton watered drop by drop has given 3.9 tonnes a hectare over five seasons, against 2.8 on furrows next door, and used 4,100 cubic metres of water instead of 8,300.

That is the average. The figures for single farms run from 4.6 tonnes to 1.9, and the researchers know why.

“Canal water is soup,” said Botir Haydarov, who led the trial. Without a settling pond and filters washed every eight hours, the holes in the pipe close within a month. On eleven of 34 farms they did.

The equipment costs 38 million soum a hectare, half of it paid by the state. The pond costs four million and is not subsidised. All eleven farms had left it out.`,
  },
  {
    slug: "walnut-forest-arslanbob-harvest",
    headline: "Arslanbob shares out its walnut trees again, by lot and by song",
    standfirst: "",
    dateline: "Arslanbob",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan"],
    section: "farming",
    tags: ["tourism"],
    picture: "ridges",
    when: "34d 08:30",
    text: `Eleven hundred families drew their plots in the walnut forest of Arslanbob on {{weekday 0}}, as they have every five years since 1998. An old man sings the numbers so that nobody can claim to have misheard.

A family has about two hectares, pays rent of 1,150 som a year and must plant twelve trees. In a good year it gathers 800 kilograms; at 160 som a kilogram, that is 128,000 som.

This time 90 plots had no taker. Their families work in Russia, and asked the village to keep the walnuts.`,
  },
  {
    slug: "melon-cold-train",
    headline: "Farap melons go to Riga by refrigerated train, in eleven days",
    standfirst: "Growers got 4.10 manat a kilogram, twice the price at the roadside.",
    dateline: "Farap",
    by: ["maral-annaberdi"],
    countries: ["turkmenistan", "uzbekistan", "kazakhstan"],
    section: "farming",
    tags: ["railways", "bazaars"],
    picture: "rail-noon",
    when: "38d 12:20",
    text: `A train of 18 refrigerated containers with 396 tonnes of melons reached Riga eleven days after it left Farap, and 97 per cent of the fruit could be sold.

Growers were paid 4.10 manat a kilogram. Beside the road they get two. Freight came to 31 US cents a kilogram.

The variety, {tk:gülabi}, keeps until spring if hung in a net. The importer has asked for nets.`,
  },
  {
    slug: "locust-drones-south",
    headline: "Drones find locusts a week earlier than riders, and cost as much as the riders’ horses",
    standfirst: "",
    dateline: "Kulob",
    by: ["farrukh-nazirov"],
    countries: ["tajikistan"],
    section: "farming",
    tags: ["budget"],
    when: "43d 10:00",
    text: `Six drones that map bare, warm slopes led inspectors in Khatlon to 71 of 80 locust beds this season, on average eight days before mounted scouts did.

Treating a hectare at that stage costs 46 somoni; a week later, when the insects walk, 190. The six drones cost 214,000 somoni. The service has kept its horses for the other nine beds.`,
  },
];
