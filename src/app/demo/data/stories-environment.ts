import type { StoryCopy } from "../story-copy.ts";

export const ENVIRONMENT_STORIES: StoryCopy[] = [
  {
    slug: "the-keepers-of-the-small-glaciers",
    headline: "The keepers of the small glaciers",
    standfirst:
      "The great ice streams of the Tien Shan have satellites. The small ones have Bakyt Sharsheev, a drill, forty bamboo stakes and a horse that dislikes rivers.",
    dateline: "Barskoon valley",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan", "tajikistan"],
    section: "environment",
    tags: ["glaciers", "irrigation"],
    picture: "glacier",
    caption: "A small valley glacier in the inner Tien Shan. Lines on its surface mark each winter’s snow.",
    when: "26h",
    group: "small-glaciers",
    updated: 30,
    text: `The stake should stand two metres out of the ice. Bakyt Sharsheev puts his hand flat on top of it, like a man measuring a child, and the hand is above his head.

“Three metres forty,” he says, and writes it down with a pencil, because pens freeze. The stake has not grown. In one summer 140 centimetres of ice have gone from under it.

Sharsheev is 58 and was for thirty years a teacher of physics in the village below. He is one of eleven people in Kyrgyzstan and Tajikistan who measure small glaciers by hand, for a fee of 900 som a day, in a network that no ministry owns. They call themselves {ky:мөңгү сакчылары}, the keepers of the ice, and it was meant as a joke.

## Why the small ones

There are some 8,000 glaciers in Kyrgyzstan and about as many in Tajikistan. Nine in ten cover less than one square kilometre. They hold little of the region’s ice and a great deal of its August: in the weeks when snow is gone and grain is filling, it is often a small glacier at the head of the valley that keeps the ditch running.

“People ask when the ice will be finished,” said Nazgul Sadyrova, a hydrologist in Bishkek who reads the keepers’ figures each autumn. “For a village the question is different. When will it stop being enough in August? That comes much earlier.”

She calls the moment *peak water*: the year when a shrinking glacier gives the most it will ever give. Before it, melting brings more water every summer, and people plant more. After it comes less.^[The term is used for basins of any size. In large glaciated basins of the region, published estimates put the peak between the 2030s and the 2060s; in small ones it may have passed.]

Of the nineteen glaciers the network measures, Sadyrova thinks that seven are past it.

## How it is done

The method is a century old and has four parts.

1. In spring, drill stakes of bamboo eight metres into the ice, in a line from the tongue to the top.
2. In autumn, measure how much of each stands free.
3. Dig a pit where snow lies, weigh what comes out, and turn it into water.
4. Draw a line round the edge, on foot, with a satellite receiver.

The stakes come from a fishing-rod shop in Almaty. A steam drill made from a pressure cooker, which Sharsheev designed with his former pupils, makes a hole in twenty minutes and weighs 14 kilograms. The factory-made one weighs 38 and costs as much as a car.

>> For a village the question is when it stops being enough in August. That comes much earlier.
>> — Nazgul Sadyrova, hydrologist

[gallery]
[image: high-peaks] The upper basin, where next year’s stakes will stand.
[image: summer-pasture] The keepers’ camp shares a pasture with two families and their herds.
[image: river-bend] Eleven villages draw water from the stream below.
[/gallery]

## The arithmetic of a ditch

Eleven villages drink from the stream that leaves this ice. In a dry August the ditch carries 310 litres a second, and the keepers’ sums give the glacier’s part of it as 130.

[table: Where the water in the ditch comes from, litres a second]
| Month | Snow | Glacier ice | Springs | Total |
|---|---|---|---|---|
| June | 540 | 40 | 90 | 670 |
| July | 210 | 110 | 90 | 410 |
| August | 90 | 130 | 90 | 310 |
| September | 30 | 50 | 90 | 170 |

Take the glacier away and August has 180. That is enough for drinking and for about half of the potatoes.

The villages have begun to act on this in ways that do not need a conference. One has lined 3 kilometres of its ditch with plastic sheet and lost a fifth less water. Another has stopped planting clover, which drinks more than it earns. A third, across the ridge in Tajikistan, builds ice: in January men spray a stream over a frame of willow until it stands twelve metres high, and in May it melts on to the apricots.

## Who pays

The network costs $61,000 a year. Two thirds come from a foundation in Switzerland, whose grant ends next {{month -2}}. The rest comes from subscribers, among them a bottler of mineral water, a hydropower company and a retired couple in Karakol who give 500 som a month and ask for no report.

There is a plan for the state services to take over. It foresees automatic stations with radar, at $40,000 each. Sharsheev has nothing against radar. He has seen two of the stations. One was struck by lightning, and the other reported a metre of snow in July, which was a horse.

---

On the way down he stops where the ice ended when he first came, in 1994. There is an iron bar with a rag of red paint. From there to the tongue it is now 612 paces. He has counted them every autumn, before the receiver, and after it.

“My pupils ask me if it makes me sad,” he says. “I tell them I’m a physicist. I tell them it is 3,400 millimetres.” He looks for the horse, which has gone round by the bridge. “Then I go home and I plant trees.”

[note: The figures]
Stake readings, pit densities and outlines of the nineteen glaciers are published each {{month -1}} by the network. One gram of water fills a cubic centimetre; ice of the same mass fills 1.1. Melt is therefore given in *water equivalent*: 140 cm of ice is about 126 cm of water. CO~2~ is not measured, nor is soot, though both are visible in the result.
[/note]`,
  },
  {
    slug: "amu-darya-allocations-cut",
    headline: "Lower Amu Darya farms to get 14 per cent less water in the coming season",
    standfirst: "The basin commission’s plan spares drinking supply and orchards, and falls on rice.",
    dateline: "Urgench",
    by: ["nodira-yusufxon", "maral-annaberdi"],
    countries: ["uzbekistan", "turkmenistan"],
    section: "environment",
    tags: ["amu-darya", "irrigation", "aral-sea"],
    picture: "desert-river",
    caption: "Below Tuyamuyun the Amu Darya divides into canals until little is left of it.",
    when: "3h",
    text: `Farms along the lower Amu Darya will receive 14 per cent less water next season than the norm, under a plan the basin commission circulated to the two governments on {{weekday 0}}.

Of a usual 19.0 cubic kilometres, 16.3 would be delivered: 8.1 to Uzbekistan’s Khorezm and Karakalpakstan, 6.4 to Turkmenistan’s Dashoguz, and 1.8 to the delta and what remains of the Aral Sea. The delta’s share would fall by a third.

Snow in the Pamirs, from which most of the river comes, stood at 81 per cent of the average at the last survey.

“We shall water trees first, because a tree that dies takes seven years,” said Ravshan Matyoqubov, who leads a union of 212 water users near Urgench. “Rice takes four months. It can come back.” The union’s members mean to plant 3,800 hectares of rice instead of 6,100.

## A canal that listens

The plan counts on saving. In Dashoguz, gates on a 70-kilometre canal have been fitted with motors that follow the level downstream, and less water runs off the end at night. In Khorezm, laser-levelled fields use about a fifth less. Neither method is yet used on more than a tenth of the land.

The commission is to meet again in {{month 2}}, when the snow can be measured for the last time.`,
  },
  {
    slug: "saiga-count-corridors",
    headline: "Saiga cross the railway at last, through a gap somebody forgot to fence",
    standfirst: "An accident of budgeting shows where the animals want to go. Engineers are now copying the mistake.",
    dateline: "Zhezkazgan",
    by: ["daniyar-ospanbek"],
    countries: ["kazakhstan"],
    section: "environment",
    tags: ["saiga", "railways"],
    picture: "saiga-herd",
    caption: "The herds move south in autumn. The railway, with its fence, lies across their way.",
    when: "4d 07:30",
    group: "saiga-gap",
    text: `When the money for fencing ran out at kilometre 318, the contractor drove his posts home and left 1.4 kilometres of the railway west of Zhezkazgan open. It was meant to be finished in spring.

It was never finished, and a camera that had been put there to catch thieves of copper wire began to send pictures of noses.

In two weeks last autumn 11,300 saiga walked across the gap, by the count of biologists from the steppe research station {kk:Бетпақ}. Through the six underpasses built for them along the same line, at a cost of 2.1 billion tenge, came 214.

“An underpass is a dark hole that smells of metal,” said Aliya Bekenova, the station’s head. “If I were a saiga I should also prefer a place with a view.”

The species, down to some 40,000 twenty years ago, numbers several millions again in Kazakhstan, and farmers complain of trampled hay. That has made its movements a matter of money as well as of conscience.

The railway has agreed to take out fences at five more places, each a kilometre long, and to slow trains to 40 kilometres an hour there on 30 nights of the year. The delay will be nine minutes. At kilometre 318 the unfinished fence has been declared finished.`,
  },
  {
    slug: "mailuu-suu-tailings-cap",
    headline: "A hillside of uranium waste gets a roof of clay",
    standfirst: "The first of seven dumps above a Kyrgyz river is sealed. The hard part is keeping the cattle off.",
    dateline: "Mailuu-Suu",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan"],
    section: "environment",
    tags: ["uranium"],
    picture: "tailings",
    caption: "Grass on the new cap is meant to hold the clay. It also tempts cows.",
    when: "7d 12:30",
    updated: 20,
    corrections: [
      {
        hoursAfter: 20,
        text: "A unit was wrong in an earlier version: radiation beside the dump has fallen from 1.9 to 0.21 microsieverts an hour, not millisieverts. The difference is a thousandfold. We are sorry, and we have told the readers who wrote to us before we noticed.",
      },
    ],
    text: `For sixty years the hillside above the bus stop was bare, and children were told not to play there, and did. Since {{month -1}} it has been green.

Under the grass are 30 centimetres of soil, 60 of gravel, a sheet of plastic, and a metre of clay rolled flat. Under that lie 83,000 cubic metres of what was left when ore was milled here for the first Soviet bombs.

It is the first of seven dumps along the river to be sealed in a programme that will take four years and cost 24 million euros. Radiation beside it has fallen from 1.9 microsieverts an hour to 0.21, twice the level of a street in Bishkek.

“The clay comes from eight kilometres away and had to be tried by eye,” said the site manager, Jyldyz Mamatova. “Too dry, it cracks. Too wet, it walks.”

## Grass, and who eats it

A cap has three enemies: water, roots and hooves. The first two are kept off by drains and by mowing. The third has an owner who lives across the road.

The town has 24,000 people and about as many animals. A fence was put up in summer. Its lower wire has been cut four times. The site now pays two herders 18,000 som a month each, and the cattle walk round.

The company tests milk from twelve households every month. None has exceeded the limit, and the figures hang in the polyclinic, between the vaccination table and an advertisement for spectacles.`,
  },
  {
    slug: "aral-seabed-saxaul-survival",
    headline: "Six in ten saxaul seedlings on the Aral seabed are alive after five years",
    standfirst:
      "A foot survey of 900 plots is better news than satellites gave, and more exact about where planting fails.",
    dateline: "Moynaq",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "environment",
    tags: ["aral-sea"],
    picture: "saxaul",
    caption: "Black saxaul, five years old, on sand that was under 12 metres of water in 1970.",
    when: "10d 09:00",
    group: "aral-saxaul",
    text: `Of saxaul planted on the dry bed of the Aral Sea five years ago, 61 per cent is alive, a survey on foot has found. A satellite study two years ago had put it at 38.

Botanists from Nukus walked to 900 plots of 100 square metres each and counted. The difference, they say, is that a five-year-old saxaul is a metre tall, leafless and grey, and from 700 kilometres up looks like what is behind it.

On sand, 74 per cent survived. On the salt crusts farther north it was 23, and there, the authors write, planting should stop.

The tree’s roots go down ten metres and more. It was in use as firewood when the sea was full. In the museum at Moynaq there is a photograph of a steamship burning it.`,
  },
  {
    slug: "lake-balkhash-level",
    headline: "Balkhash level report held for review",
    standfirst: "The institute’s annual survey of the lake is to be published on the day of its conference.",
    dateline: "Almaty",
    by: ["daniyar-ospanbek"],
    countries: ["kazakhstan"],
    section: "environment",
    tags: ["irrigation"],
    picture: "drawdown",
    when: "4h",
    fate: "embargoed",
    text: `Lake Balkhash stood at 341.36 metres above sea level at the end of the survey year, 9 centimetres higher than a year before, the Ili Basin Institute says in its annual report.

Inflow through the Ili river was 13.9 cubic kilometres. The institute holds that 12 are needed each year to keep the lake from falling below 341.

The report warns that two wet years do not make a trend. Ten of the past twenty had an inflow below 12.`,
  },
  {
    slug: "tugai-forest-fire-watch",
    headline: "Night watch in the tugai",
    standfirst: "Volunteers with thermal cameras guard the last riverside forest of the Vakhsh.",
    dateline: "Shahritus",
    by: ["farrukh-nazirov"],
    countries: ["tajikistan"],
    section: "environment",
    tags: ["amu-darya", "tourism"],
    picture: "yurt-night",
    when: "28d 18:00",
    text: `Tugai is what grows where a desert river floods: poplar, tamarisk, reed taller than a rider. On the lower Vakhsh 240 square kilometres of it remain, and on dry nights people come to burn the reed for pasture.

Since {{month -4}} sixteen volunteers take turns on a wooden tower with a thermal camera lent by a university. They have reported 41 fires. Thirty-eight were out before they covered a hectare.

“We do not catch anyone. We ring the uncle of whoever it is,” said Muslima Davlatova, 22, who organises the rota. The uncle usually knows.`,
  },
];
