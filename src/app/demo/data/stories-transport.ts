import type { StoryCopy } from "../story-copy.ts";

export const TRANSPORT_STORIES: StoryCopy[] = [
  {
    slug: "first-freight-train-crosses-syr-darya-bridge",
    headline: "First freight train crosses the new Syr Darya bridge, two years late",
    standfirst:
      "The 1,140-metre crossing joins the Kazakh and Uzbek networks on a shorter route and takes 61 kilometres off the way to the Fergana Valley.",
    dateline: "Shardara",
    by: ["daniyar-ospanbek", "nodira-yusufxon"],
    countries: ["kazakhstan", "uzbekistan"],
    section: "transport",
    tags: ["railways", "syr-darya", "border-crossings"],
    picture: "rail-dusk",
    caption: "The approach line on the Kazakh bank runs 14 kilometres through open steppe.",
    when: "50m",
    group: "syr-darya-bridge",
    text: `A train of 42 grain wagons rolled over the Syr Darya on {{weekday 0}} morning, the first to use a bridge that was promised for {{year -2}} and that shortens the rail route from southern Kazakhstan to the Fergana Valley by 61 kilometres.

The driver, Marat Zhunusov, took 4 minutes and 10 seconds to cross. Engineers on the bank had allowed him seven.

“I was told to keep to 20 kilometres an hour,” he said at the Uzbek end, where railway workers handed him bread and a plate of melon. “It felt like longer.”

The bridge is 1,140 metres long and carries a single track. With 14 kilometres of approach on the Kazakh side and 9 on the Uzbek side it cost the equivalent of $214 million, according to the joint company that built it, SyrLink. Kazakhstan’s share was $126 million and Uzbekistan’s $88 million.

## What changes

Freight between the two countries now goes round by the older crossing to the west, where the company says wagons wait eleven days on average, there and back. SyrLink expects 12 pairs of trains a day by the end of the first year, and 20 when a second passing loop is ready.

- Distance from Shymkent to Kokand falls from 512 to 451 kilometres.
- Planned transit time is 14 hours, against 29 now.
- The tariff for a 60-tonne wagon of grain will be 8 per cent below that of the old route for the first twelve months.

“Nobody will pay us for being new,” said Gulnora Ismoilova, SyrLink’s commercial director. “They will pay us for being on time. Ask me again in March of next year.”

## Why it is late

The contract was signed with a completion date of {{month -1}} {{year -2}}. The company gives three reasons: piles that had to be driven 9 metres deeper than the survey suggested, a flood that carried away a working platform, and an argument over which country’s signalling rules apply on the span. The last took fourteen months. The answer is that both do, with the change-over at a white post in midstream.

>> The change-over is at a white post in midstream.

The joint company’s auditors, in a report seen by the Courier, put the extra cost at $31 million, or 17 per cent above the first estimate of $183 million.^[The estimate was in prices of the year of signature. In constant prices the overrun would be nearer 11 per cent.]

Passenger trains are not planned before {{year 1}}. In Shardara, a town of 30,000 where the old railway station has been a warehouse since the 1990s, that was the only question anyone asked.

“My sister lives in Guliston,” said Sabira Kenzhebekova, who sells tea opposite the station. “It is 90 kilometres and it takes me a day.”

*A second article looks at [what the bridge does to freight rates](/tag/railways) on the routes around it.*`,
  },
  {
    slug: "what-the-syr-darya-bridge-does-to-freight-rates",
    headline: "What a bridge does to a wagon of flour",
    standfirst: "The new Syr Darya crossing is short. Its effect on the price of moving goods reaches much further.",
    dateline: "Almaty",
    by: ["timur-rakhim", "daniyar-ospanbek"],
    countries: ["kazakhstan", "uzbekistan", "tajikistan"],
    section: "transport",
    tags: ["railways", "syr-darya", "inflation"],
    picture: "contours",
    caption:
      "Five routes lead from the grain regions to the Fergana Valley. One has just become 61 kilometres shorter.",
    when: "2h",
    text: `The bridge that [opened on {{weekday 0}}](/tag/syr-darya) between Kazakhstan and Uzbekistan is a little over a kilometre long. To see what it is worth, follow one wagon.

A wagon of flour leaves Kostanay with 60 tonnes. To reach Khujand in Tajikistan it pays the railway four times: in Kazakhstan, in Uzbekistan, at the border, and for the days it spends waiting. The Courier asked six forwarders for their bills of the past month and took the middle one.

[table: Cost of one 60-tonne wagon of flour, Kostanay to Khujand, US dollars]
| Item | Old route | By the bridge | Difference |
|---|---|---|---|
| Kazakh section | 1,610 | 1,585 | −25 |
| Uzbek section | 742 | 615 | −127 |
| Border and documents | 318 | 318 | 0 |
| Waiting, per wagon | 264 | 96 | −168 |
| **Total** | **2,934** | **2,614** | **−320** |

A saving of $320 on 60 tonnes is $5.33 a tonne, or about half a US cent on a kilogram of flour. In Khujand’s Panjshanbe bazaar a kilogram sold for 4.60 somoni last week. Half a cent will not be seen.

“What you will see is the week when nothing arrives,” said Dilshod Karimzoda, who supplies nineteen bakeries. “Two winters ago I paid double for nine days because wagons stood at the border. If the second route keeps the first one honest, that is worth more to me than the tariff.”

## The competitors move first

The road haulage association in Shymkent said its members had cut the price of a 20-tonne lorry to Tashkent from $640 to $590 in the month before the opening. The older rail crossing has announced guaranteed slots for the first time, with a refund of 2 per cent of the tariff for every six hours of delay.

Not everybody gains. Saryagash, the border station on the old route, has 1,100 railway jobs. The operator says none will go this year.

[note: How we counted]
The table shows the median of six forwarders’ invoices, converted at the central banks’ rates of the invoice date. Waiting is the wagon hire of $24 a day multiplied by the average wait: eleven days there and back on the old route, four by the bridge. The sums are ours.

Columns add up as follows: 1,610 + 742 + 318 + 264 = 2,934 and 1,585 + 615 + 318 + 96 = 2,614.
[/note]

The data desk keeps the invoices’ figures as a small table. This is the query behind the last column:

~~~sql
select item,
       bridge_usd - old_usd as difference
  from wagon_cost
 where cargo = 'flour'
   and destination = 'Khujand'
 order by position;
~~~`,
  },
  {
    slug: "night-train-almaty-bishkek-returns",
    headline: "Night train between Almaty and Bishkek to return after eight years",
    standfirst: "Six carriages, three nights a week, and a passport check that comes to the passenger.",
    dateline: "Almaty",
    by: ["daniyar-ospanbek"],
    countries: ["kazakhstan", "kyrgyzstan"],
    section: "transport",
    tags: ["railways", "border-crossings", "tourism"],
    picture: "rail-noon",
    caption: "The line leaves the main network at Lugovaya.",
    when: "6d 11:20",
    group: "night-train",
    text: `A night train will run between Almaty and Bishkek from the first Friday of next month, the two railways said on {{weekday 0}}. It will leave each city at 22:15 on Monday, Wednesday and Friday and arrive at 07:40.

The carriages are second-hand but rebuilt, with 36 berths each. A berth will cost 9,800 tenge one way. A seat in a shared car costs about 7,000 and takes four hours when the road is clear.

“We are not competing with the car. We are competing with the queue,” said Nurlan Akhmetkaliev, who runs passenger services on the Kazakh side.

Border officers of both countries will board at Merke and check passports while the train moves. The two services tested this for a month with railway staff as passengers; the longest check took 22 minutes.`,
  },
  {
    slug: "tashkent-nukus-air-taxi-suspended",
    headline: "Air taxi between Tashkent and Nukus suspended after fourteen days",
    standfirst: "Demand was there. Pilots were not.",
    dateline: "Tashkent",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "transport",
    tags: ["aviation"],
    picture: "air-routes",
    when: "9d 16:05",
    text: `Aral Air Link, which began flying nine-seat aircraft between Tashkent and Nukus on {{date -15}}, stopped selling tickets on {{weekday -1}} because two of its five captains had left for a larger airline.

The company had sold 486 of 504 seats on its first 56 flights, a load of 96 per cent. It said it would refund all fares within ten days and start again with seven captains “when we have seven”.

Rules in force since {{year -1}} require two pilots on every commercial flight, whatever the size of the aircraft.`,
  },
  {
    slug: "lorries-at-torugart-numbered-queue",
    headline: "At Torugart, a number on the windscreen replaces three days in the snow line",
    standfirst: "A booking system that drivers designed themselves has cut the wait at the pass from 71 hours to 19.",
    dateline: "Naryn",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan"],
    section: "transport",
    tags: ["border-crossings"],
    picture: "road-pass",
    caption: "The road climbs 1,700 metres between Naryn and the pass.",
    when: "3d 08:30",
    updated: 7,
    corrections: [
      {
        hoursAfter: 7,
        text: "An earlier version said the pass lies at 3,572 metres. The checkpoint is at 3,530 metres; the pass itself, 3,752.",
      },
    ],
    text: `For as long as anyone in Naryn remembers, there was one way to keep a place in the line at Torugart: sleep in the cab.

Since {{month -3}} there is another. A driver who has his papers in order sends a photograph of them to a number, gets a number back, and waits wherever he likes until it is called. Most wait in Naryn, 180 kilometres down the road, where there is soup.

The average wait has fallen from 71 hours in the three months before to 19 in the three months after, according to the transport ministry’s regional office, which counts lorries by hand at a bridge.

“They asked a company for an offer and it wanted 40 million som,” said Ulan Beishenaliev, who has driven to Kashgar since 2003 and is one of five drivers who drew the system up. “We said: give us a girl with a telephone.”

There are now three of them, working in shifts in a room above a tyre shop. Each has a ledger and a telephone. The software came later and does what the ledger does.

## Who lost

Until the spring, some forty men made a living in the line itself: holding places, selling fuel by the bottle, renting beds in containers. Two have found work at the fuel station. The rest have gone, or complain.

> Before, a place in the line cost 200 dollars if you were in a hurry. Everybody knew to whom.
> — A driver with nine years on the route, who asked not to be named

The police in Naryn said they had no record of such payments.

The Chinese side, which opens its gate five days a week, is not part of the system. When it closes early, as it did on four days last month, numbers are simply called later. Nobody has yet sold one.`,
  },
  {
    slug: "turkmenbashi-ferry-timetable",
    headline: "Caspian ferries get a timetable, and for one month keep to it",
    standfirst: "Of 26 sailings from Turkmenbashi to Alat, 22 left within two hours of the printed time.",
    dateline: "Turkmenbashi",
    by: ["maral-annaberdi"],
    countries: ["turkmenistan"],
    section: "transport",
    tags: ["caspian", "border-crossings"],
    picture: "port",
    caption: "Containers now travel on the same decks as lorries.",
    when: "14d 10:00",
    text: `Ferries between Turkmenbashi and the Azerbaijani port of Alat sailed to a published timetable last month for the first time in three decades, and mostly on it.

Port records show 26 departures, of which 22 were within two hours of the stated time. Three were late because of wind. The fourth waited five hours for a consignment of frozen fish.

Drivers who used to spend days on the quay, unable to leave because the ship might go, say the change is simple and very large.

“I have a wife. I told her Thursday, and it was Thursday,” said Rövşen Ataýew, who carries tomatoes to the Caucasus. He used the Turkmen word {tk:gatnaw} for the service and said he had not expected to use it in earnest.

The timetable has two sailings a day in each direction on weekdays. Freight forwarders want a third. The operator said it would decide when the next ferry comes back from repair.`,
  },
];
