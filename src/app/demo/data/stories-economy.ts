import type { StoryCopy } from "../story-copy.ts";

export const ECONOMY_STORIES: StoryCopy[] = [
  {
    slug: "remittances-new-corridors",
    headline: "The money comes from Seoul now: how remittances to Tajikistan changed their map",
    standfirst:
      "Transfers from Russia have fallen to 61 per cent of the total. Korea, Poland and Kazakhstan take up what is left, and the fees differ by a factor of six.",
    dateline: "Khujand",
    by: ["farrukh-nazirov", "timur-rakhim"],
    countries: ["tajikistan", "uzbekistan", "kyrgyzstan"],
    section: "economy",
    tags: ["remittances", "banks", "rates"],
    picture: "columns",
    caption:
      "Quarterly transfers through the 14 banks in the survey. The red column is the last quarter before the new fees.",
    when: "5h",
    group: "remittances",
    text: `On the first Friday of each month Zarina Mahmudova walks to a bank on the avenue that older people in Khujand still call Lenin Street and collects 3,740 somoni. Her husband welds ship sections on Geoje Island in Korea. Two years ago he welded fences outside Yekaterinburg, and what she collected was 2,100.

“The difference is not the salary,” she said. “The salary is double. The difference is that it comes on a Friday.”

A survey of 14 banks and 9 transfer companies by the Courier’s data desk shows how far the change has gone. Of {=1480000000 USD {{day 0}}: $1.48 billion} that reached Tajik households through them in the past four quarters, {=903000000 USD {{day 0}}: $903 million} was sent from Russia. That is 61 per cent; four years earlier it was 94.

[table: Transfers to Tajikistan through surveyed banks, last four quarters, by sending country]
| From | Million US dollars | Share, per cent | Usual fee on $300 |
|---|---|---|---|
| Russia | 903 | 61 | $3.00 |
| Kazakhstan | 207 | 14 | $2.40 |
| South Korea | 163 | 11 | $5.50 |
| Poland | 89 | 6 | $9.90 |
| Germany | 59 | 4 | $14.20 |
| Others | 59 | 4 | — |
| **Total** | **1,480** | **100** | |

## The price of sending

The fee is where the corridors differ most. A worker in Almaty who sends $300 pays $2.40. From Germany the same sum costs $14.20, and the exchange rate takes another $4 or so that no notice mentions.

“People compare fees because fees are printed,” said Shahlo Rahimova, who teaches a household budgeting course for the charity {tg:Рӯзгор} in Khujand. “I make them compare what arrives.”

Her method fits on a blackboard. Take the somoni that arrived; divide by the dollars that were sent; hold the result against the rate of the National Bank for that day. What is missing is the price.

1. Write down the sum in the currency that left the sender’s hand.
2. Write down the somoni received.
3. Divide, and compare with the official rate of the day.
4. Multiply the difference by twelve.

“Number four is when they become angry,” she said.

## What it buys

Economists have long argued over whether the money builds anything. In Mahmudova’s street it has built seven second storeys, one dental surgery and a small workshop that bends metal door frames. It also paid, she said, for the ticket and the language course that took her brother to Korea.

The Korean route is narrow. Under the employment permit system a worker has to pass an examination in the language, and the quota for Tajikistan was 1,200 last year. There were 9,640 applicants.

In Uzbekistan, where the quota is larger, language schools have begun to look like an industry of their own. In Kyrgyzstan the central bank counts transfers from {{year -1}} onward by the currency of sending, which makes the Korean won visible for the first time.

[note: What the survey leaves out]
Cash carried across borders, transfers to cards issued abroad, and two banks that did not answer. The National Bank’s own total is larger. The shares in the table are of the surveyed sum, rounded to whole per cent.
[/note]

Mahmudova’s husband has eighteen months left on his permit. He would like to come home with enough for a welding shop. She has worked out how much that is, and in which currency.

“In somoni,” she said. “The shop will be here.”`,
  },
  {
    slug: "kazakh-lender-rates-small-business",
    headline: "Small firms pay 4 points more than large ones for the same risk, study finds",
    standfirst: "A review of 38,000 loans suggests that size, not default, sets the price of credit.",
    dateline: "Astana",
    by: ["aruzhan-seitova"],
    countries: ["kazakhstan"],
    section: "economy",
    tags: ["banks"],
    picture: "city-dusk",
    when: "2d 09:15",
    updated: 26,
    corrections: [
      {
        hoursAfter: 26,
        text: "The first version of this article gave the average rate for large borrowers as 15.9 per cent. That was the median; the average is 16.3. The gap of 4.1 points is between averages and has not changed.",
      },
    ],
    text: `Small companies in Kazakhstan pay on average 20.4 per cent a year for a loan in tenge and large ones ~~15.9~~ 16.3, though they fail to repay about equally often, according to a study of 38,214 loans published on {{weekday 0}} by the Centre for Credit Research, a think tank in Astana.

The share of loans more than 90 days overdue was 3.1 per cent among small borrowers and 2.9 among large ones.

“If price followed risk, the gap would be a fifth of a point,” said Madina Abenova, the study’s lead author. “It is twenty times that.”

Banks disagree. An association of lenders said small loans cost more to make: an officer spends the same four hours on a loan of 5 million tenge as on one of 500 million.

The study accepts the point and prices it. Spread over the life of an average small loan, it says, the extra work comes to 1.2 percentage points. The remaining 2.7 it attributes to collateral rules that count a city flat at 70 per cent of its value and machinery at 30.

Abenova’s team recommends a public register of equipment used as security, of the kind that exists for cars. A draft law that would create one has been in committee since {{month -7}}. Its fourth article is the one that lenders want changed:

> Entries in the register are ==open to any person, without a fee==, from the day on which they are made.
> — Draft law on the register of pledges`,
  },
  {
    slug: "dordoi-bazaar-after-containers",
    headline: "After the containers: Dordoi learns to sell without a customer in sight",
    standfirst: "Half the traders at Central Asia’s largest bazaar now earn more by telephone than over the counter.",
    dateline: "Bishkek",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan"],
    section: "economy",
    tags: ["bazaars", "e-commerce"],
    picture: "bazaar",
    caption: "Rows that were once named after their goods are now known by the numbers of their live streams.",
    when: "1d 07:50",
    text: `At ten in the morning the loudest sound in row 14 of Dordoi bazaar is one woman talking to nobody.

“Size fifty, girls, the last fifty in mustard,” says Gulmira Sydykova to a telephone on a tripod. On the screen, 840 people in four countries watch her turn a coat inside out to show the seam. The row calls it {ru:эфир}, being on air. In the aisle behind the tripod there are two customers. One is lost.

Dordoi grew in the 1990s out of shipping containers stacked two high: shop below, store above. There are some 30,000 of them, and for twenty years they fed wholesale buyers from across the region. When tariffs inside the Eurasian Economic Union changed, many buyers stopped coming. The containers stayed.

A count by traders’ association {ky:Дордой Бирлик} last month found 52 per cent of 1,150 stalls asked now take more than half of their income from orders by telephone or live stream. Two years ago it was 17.

## The new middlemen

A stream needs a presenter, a packer and a courier. Sydykova, a former teacher of chemistry, does the first and pays for the others: 60 som a parcel to a collector who comes at six, and 300 to 450 for delivery to Almaty.

She sells about 90 coats a day in season, at a margin of 400 som each. Out of 36,000 som a day come rent, three salaries, returns and the lamp.

>> In the old days I knew a buyer’s face. Now I know her hips.
>> — Gulmira Sydykova, coat seller

Returns are the weak point. One parcel in nine comes back. The association is testing a shared returns container, where coats are pressed and resold within a day. It saves each stall about 1,500 som a week and has produced one unexpected good: a second-hand row.

## Empty upstairs

The upper containers, the stores, are emptying, because goods now pass through in a day. Some have become studios with velvet curtains. One is a nursery. The bazaar’s management, which rents by the square metre, has started to count in minutes instead: an hour of studio costs 350 som, light included.

“My mother sold from the ground, my aunt from a container,” said Sydykova, packing. “My daughter says I sell from a *window*. She may be right. But it is still cold in here.”

[gallery]
[image: bazaar] Awnings over the oldest rows, where fabric is still sold by the metre.
[image: parcels] The collection point at six in the evening.
[image: city-night] The last courier vans leave for the north after dark.
[/gallery]`,
  },
  {
    slug: "uzbek-mills-yarn-to-shirts",
    headline: "Uzbek mills move from yarn to shirts, and find that shirts have sizes",
    standfirst: "Exports of finished clothing overtook yarn last quarter for the first time.",
    dateline: "Namangan",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "economy",
    tags: ["textiles", "cotton"],
    picture: "ikat",
    caption: "Ikat made on hand looms is a small part of exports and a large part of the brochures.",
    when: "4d 13:00",
    group: "mills-shirts",
    text: `When Chust Tola, a mill outside Namangan, sent its first 12,000 shirts to a chain in Poland, 3,100 came back. They were well sewn. They were the wrong shape.

“We had cut them for the people we know,” said the mill’s director, Bakhtiyor Sodiqov. “It turns out that arms differ.”

Mistakes of this kind are the price of a policy that is otherwise working. Uzbekistan stopped exporting raw cotton in 2020 and has pushed mills to go further: from fibre to yarn, from yarn to cloth, from cloth to clothes. In the quarter that ended in {{month -1}}, according to figures the sector’s association gave the Courier, finished garments brought in $412 million and yarn $398 million. A year earlier the figures were $347 million and $455 million.

The margin explains the effort. A kilogram of yarn sells for about $2.90. Turned into three shirts, the same kilogram brings $13 to $16 at the factory gate.

## People, not looms

Sewing takes hands. A spinning hall of 20,000 spindles employs 90 people; the sewing hall that uses its yarn needs 1,400. Chust Tola has hired 600 in a year and could use 300 more. It pays {=4200000 UZS {{day 0}}: 4.2 million soum} a month after training, a little above a teacher’s starting salary, and runs buses to eleven villages.

It has also hired a pattern cutter from Bursa and bought a set of twelve plastic torsos, labelled 34 to 56, which stand in a row by the window of the cutting room. The women call them {uz:mehmonlar}, the guests.`,
  },
  {
    slug: "parcel-lockers-osh-villages",
    headline: "Parcel lockers reach villages before banks do",
    standfirst: "A start-up in Osh puts lockers in bread shops, and pays the baker by the door.",
    dateline: "Osh",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan"],
    section: "economy",
    tags: ["e-commerce"],
    picture: "parcels",
    when: "17d 09:30",
    text: `There is no bank in Kara-Kulja’s upper villages and the nearest post office opens on Tuesdays. Since {{month -2}} there are nineteen parcel lockers.

Each is a steel cabinet with 24 doors beside the counter of a bread shop. The shop earns 12 som every time a door is opened. The baker in Ylay-Talaa made 5,900 som last month, more than his profit on flat loaves.

“Women come for a parcel and leave with bread. Before, they came for bread and left with bread,” he said.

Jetkir, the company behind the lockers, has 230 of them in Osh region and lost 14 million som last year. Its founders expect to break even at 600.`,
  },
  {
    slug: "mining-auction-three-lots",
    headline: "Three of eleven copper lots sold as mining auction draws careful bids",
    standfirst: "Kazakhstan raised 6.8 billion tenge. The lots without roads found no takers.",
    dateline: "Karaganda",
    by: ["daniyar-ospanbek"],
    countries: ["kazakhstan"],
    section: "economy",
    tags: ["mining"],
    picture: "open-pit",
    caption: "Older pits have roads, power and water. New licences seldom do.",
    when: "8d 14:40",
    text: `An online auction of exploration licences in central Kazakhstan sold three of eleven copper lots on {{weekday 0}} and raised {=6800000000 KZT {{day 0}}: 6.8 billion tenge}, a little over half of what the organisers had hoped for.

The highest price, {=3900000000 KZT {{day 0}}: 3.9 billion tenge}, was paid for a lot of 212 square kilometres south of Balkhash by Tesken Metals, a company registered in Almaty {{month -8}}. The other two went for 1.8 billion and 1.1 billion.

All three sold lots lie within 30 kilometres of a railway. None of the eight unsold ones does.

“Copper is not scarce. Copper beside a substation is,” said Olga Pak, a geologist who advises bidders. A road costs about 350 million tenge a kilometre in the low hills, she said, and a 110-kilovolt line 120 million.

The ministry will offer the eight again in the new year, with a discount for those who build shared roads.`,
  },
  {
    slug: "tajik-inflation-onions",
    headline: "Tajik inflation slows to 3.6 per cent as onions forget last year",
    standfirst: "Food prices rose 2.9 per cent over twelve months; services, 5.8.",
    dateline: "Dushanbe",
    by: ["farrukh-nazirov"],
    countries: ["tajikistan"],
    section: "economy",
    tags: ["inflation", "rates"],
    when: "11d 12:10",
    text: `Consumer prices in Tajikistan were 3.6 per cent higher in {{month -1}} than a year before, against 4.1 per cent the month earlier, the statistics agency’s monthly note said.

Onions, which tripled in price last year after frost in the stores, are back at 2.80 somoni a kilogram and took 0.4 points off the index by themselves. Without them the rate would be 4.0.

Services rose 5.8 per cent, led by minibus fares in Dushanbe. The somoni has moved less than 2 per cent against the dollar since {{month -6}}.`,
  },
  {
    slug: "tashkent-mortgage-queue",
    headline: "Tashkent’s new flats are bought by those who already have one",
    standfirst: "Four in ten subsidised mortgages go to families with a second home, land records show.",
    dateline: "Tashkent",
    by: ["nodira-yusufxon", "timur-rakhim"],
    countries: ["uzbekistan"],
    section: "economy",
    tags: ["housing", "banks"],
    picture: "apartments",
    caption: "A panel block in Chilanzar. A two-room flat here costs 9.4 average annual salaries.",
    when: "20d 08:00",
    text: `A programme that was to help first-time buyers in Tashkent lends 41 per cent of its money to people who own a home already, a comparison of 6,900 mortgage contracts with the land register shows.

The contracts, from the three largest participating banks, carry an interest rate of 17 per cent instead of the market’s 23. The state pays the difference: for a loan of {=420000000 UZS {{day 0}}: 420 million soum}, about 25 million in the first year.

The rules ask whether an applicant owns a home *in Tashkent*. They do not ask about Tashkent *region*, which begins, on the eastern side, across the street.

- 2,829 of 6,900 borrowers, or 41 per cent, owned at least one other dwelling.
- 1,910 of those dwellings were within 15 kilometres of the city’s edge.
- 312 borrowers owned three or more.

The housing fund, which runs the programme, did not dispute the figures. It said the check would cover the whole country from the start of next quarter.

Feruza, a nurse who did not want her surname printed, has applied four times. She rents one room in a flat whose owner, she said, bought it with a subsidised loan.`,
  },
  {
    slug: "carpet-cooperative-mary-orders",
    headline: "Turkmen weavers put a price on a knot",
    standfirst: "A cooperative in Mary pays by the knot, shows its buyers the sum, and has doubled its orders.",
    dateline: "Mary",
    by: ["maral-annaberdi"],
    countries: ["turkmenistan"],
    section: "economy",
    tags: ["crafts", "bazaars"],
    picture: "felt",
    caption: "Felt and pile are made in the same workshops; only pile is paid by the knot.",
    when: "6d 14:30",
    text: `A square metre of Turkmen carpet holds some 240,000 knots. A good weaver ties 8,000 of them in a day. For as long as there have been dealers, the dealer has known these numbers and the buyer has not.

Since {{month -5}} a cooperative of 86 women in Mary has sewn a label to the back of each piece that says how many knots it has, how many days it took, who tied them and what she was paid: 0.006 manat a knot, or 48 manat for a full day. A carpet of three square metres comes to 4,320 manat for the work alone.

“A buyer reads it and is silent,” said Ogulsona Garajayewa, who keeps the accounts. “Then he stops asking for a discount.”

Orders have gone from 40 a year to 83. Hotels abroad take half. The wool, the dyes and the looms cost as much again as the work; the cooperative’s margin is a tenth.

Not everybody is pleased. Dealers at the Sunday market have begun to print labels too. Garajayewa bought one of their carpets and counted a corner of it with a needle. The label said 240,000 to the metre. She found 152,000.

The word for a knot, {tk:düwün}, also means a difficulty. She has it painted over the door.`,
  },
  {
    slug: "som-deposits-kyrgyz-savers",
    headline: "Kyrgyz savers move a fifth of their dollars into som, and ask to see them monthly",
    standfirst:
      "Deposit rates explain half of the shift. A notice that arrives by telephone explains the rest, a bank says.",
    dateline: "Bishkek",
    by: ["aigerim-toktosheva", "timur-rakhim"],
    countries: ["kyrgyzstan"],
    section: "economy",
    tags: ["banks", "rates", "inflation"],
    picture: "city-night",
    when: "9d 08:40",
    text: `The share of household deposits held in dollars at Kyrgyz banks fell from 43 to 34 per cent in a year, the central bank’s bulletin shows. Measured by what was there before, that is about a fifth.

A one-year deposit in som pays 13.5 per cent on average and one in dollars 3.1. With inflation at 6.2 per cent and a som that has hardly moved, the sum is easy. It was as easy two years ago, and few people did it.

“They knew the number. They did not see the number,” said Cholpon Imanalieva of Ala-Too Savings, a bank with 140,000 depositors. In spring it began to send each of them a line on the first of the month: *This month your money earned so much.* Conversions tripled among those who received it and rose by half among those who had switched messages off.

The bank has had one complaint. A man in Talas objected that his wife could now read it too.`,
  },
];
