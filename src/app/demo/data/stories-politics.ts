import type { StoryCopy } from "../story-copy.ts";

export const POLITICS_STORIES: StoryCopy[] = [
  {
    slug: "district-councils-budget-votes",
    headline: "Forty Kazakh districts let residents choose what to mend. They chose water, then lamps",
    standfirst: "In the first year 212,000 people voted on 1 per cent of their district’s budget.",
    dateline: "Taraz",
    by: ["aruzhan-seitova"],
    countries: ["kazakhstan"],
    section: "politics",
    tags: ["budget", "elections"],
    picture: "columns",
    caption: "Proposals by kind. Street lighting, in red, came second.",
    when: "7h",
    text: `Given a little public money and asked what to do with it, residents of forty Kazakh districts voted first for water pipes, second for street lamps, and hardly at all for monuments, according to results published on {{weekday 0}}.

The trial set aside 1 per cent of each district’s budget, 7.3 billion tenge in all. Anyone over sixteen could propose a project of up to 60 million tenge and vote for three.

- Proposals: 3,118, of which 1,406 met the rules.
- Voters: 212,400, or 9 per cent of those entitled.
- Projects chosen: 164. By the end of last month 121 were finished.

[table: Projects chosen, by kind]
| Kind | Projects | Million tenge |
|---|---|---|
| Water supply | 47 | 2,540 |
| Street lighting | 39 | 1,610 |
| Roads and bridges | 28 | 1,480 |
| Schools and playgrounds | 33 | 1,120 |
| Clinics | 11 | 410 |
| Other | 6 | 140 |
| **Total** | **164** | **7,300** |

## The two that went wrong

A bridge in Zhualy district was voted for by 2,212 people and built 300 metres from where they had wanted it, on land that the contractor’s brother owns. The district’s governor has been reprimanded. In Merke, votes for a football pitch came from 1,900 telephone numbers issued on one day; they were struck out.

“That somebody cheats for a football pitch is the best sign we have had,” said Erlan Sagyndykov, who designed the scheme at the Institute of Public Finance in Astana. “Nobody cheats for something that does not matter.”

The scheme is to go to all 170 districts from {{year 1}}. The finance ministry wants a ceiling of 0.5 per cent. Sagyndykov’s institute wants 2.`,
  },
  {
    slug: "border-commission-enclave-road",
    headline: "A road with two rules of the road: commission settles traffic at the Vorukh junction",
    standfirst: "Kyrgyz and Tajik officials agree on one set of signs, four cameras and a shared tow truck.",
    dateline: "Batken",
    by: ["aigerim-toktosheva", "farrukh-nazirov"],
    countries: ["kyrgyzstan", "tajikistan"],
    section: "politics",
    tags: ["border-crossings"],
    picture: "road-dust",
    caption: "Until now a lorry could be fined twice at the same crossroads.",
    when: "1d 11:10",
    text: `A crossroads where Kyrgyz and Tajik traffic police had each written fines under their own code will have a single set of rules from next month, officials of the two countries’ border commission said on {{weekday 0}}.

The agreement covers 4.2 kilometres of road. It provides for 36 signs in three languages, four cameras whose pictures go to both sides at once, and a tow truck that belongs to neither and is parked on the line.

“We argued about the tow truck for two days,” said a member of the Tajik delegation. “We argued about it because it was the only thing left to argue about. I call that progress.”

The road was closed for 51 days last year. Traders in Isfara and Batken put what that cost them at 19 million somoni and 140 million som.

Under the text, which runs to eleven pages with a map, a driver is answerable to the country on whose plates he drives. Pedestrians are answerable to both.`,
  },
  {
    slug: "uzbek-open-contracts-register",
    headline: "Who won the contract? Uzbek register opens, with 1.1 million answers and some holes",
    standfirst:
      "Volunteers matched the data with company records in a weekend. One address in Tashkent has 213 winners.",
    dateline: "Tashkent",
    by: ["nodira-yusufxon", "timur-rakhim"],
    countries: ["uzbekistan"],
    section: "politics",
    tags: ["budget", "courts"],
    picture: "contours",
    when: "3d 16:30",
    text: `Uzbekistan’s public procurement register, closed to all but officials until {{weekday -2}}, is now open for anyone to search and copy. It holds 1.14 million contracts worth 388 trillion soum.

By {{weekday 0}} evening, forty volunteers in Tashkent had matched it with the register of companies.

They found that 19 per cent of contracts by value were awarded without a competition, that half of the tenders that were held had one bidder, and that 213 companies with public contracts share one address on the city’s ring road. It is a café with good Wi-Fi.

“An address is not a crime,” said Kamola Tursunova of the group {uz:Ochiq byudjet}, which organised the weekend. “It is a question.”

## The holes

Names of owners are missing for companies registered before {{year -6}}. So are contracts of 44 state enterprises, which are exempt for now. Sums are in some cases plainly wrong: a village school appears to have bought chalk for 9.2 trillion soum. The unit was soum and the clerk had typed {uz:tiyin}, and then some.

The agency that keeps the register thanked the group and mended the chalk within the hour.`,
  },
  {
    slug: "village-head-by-lot",
    headline: "A tie, a cap and two slips of paper",
    standfirst: "After three recounts a Kyrgyz village chose its head by lot, as the law has always allowed.",
    dateline: "Toktogul",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan"],
    section: "politics",
    tags: ["elections"],
    when: "13d 17:20",
    text: `The council of Cholpon-Ata village in Toktogul district voted eleven to eleven for its head, three times, and then borrowed a cap.

Two slips were put in. The youngest member, 26, drew one. It said Asanbek Turgunov, a vet. The loser, the school’s headmistress Roza Kadyrova, shook his hand and asked for the gate of the school to be mended.

Article 44 of the law on local government provides for a lot after three equal votes. The election commission said it had been used four times in thirty years. The cap was returned.`,
  },
  {
    slug: "court-of-appeal-water-meter-case",
    headline: "Appeal court backs farmer who would not pay for water that did not come",
    standfirst: "The ruling in Tajikistan may concern 40,000 contracts.",
    dateline: "Bokhtar",
    by: ["farrukh-nazirov"],
    countries: ["tajikistan"],
    section: "politics",
    tags: ["courts", "irrigation"],
    picture: "canal",
    caption: "The canal in question was dry on 31 days of a growing season of 150.",
    when: "5d 15:00",
    text: `A regional court has ruled that a farmer need not pay for irrigation water on days when none arrived, though his contract names a sum for the season.

Sulton Nazarov, who grows onions on 2.6 hectares near Bokhtar, kept a diary of the ditch. It was dry on 31 of 150 days. He paid for 119 and was sued for the rest, 412 somoni.

“It was never about 412 somoni,” his lawyer, Zebo Rajabova, said. “It was that the diary counted.” The judges accepted it because he had written down the weather too, and the weather was right.

About 40,000 farms have the same form of contract. The water agency, which may go to the Supreme Court within a month, said that it would first read the diary.`,
  },
  {
    slug: "turkmen-e-visa-pilot",
    headline: "Turkmenistan tries an electronic visa, for one road and five days",
    standfirst:
      "Transit travellers between Iran and Uzbekistan may apply online. The first 300 answers took nine days on average.",
    dateline: "Mary",
    by: ["maral-annaberdi"],
    countries: ["turkmenistan"],
    section: "politics",
    tags: ["tourism", "border-crossings"],
    picture: "dunes",
    when: "9d 10:40",
    text: `Travellers who cross Turkmenistan between Sarakhs and Farap may apply for a five-day transit visa by computer under a pilot that began on {{date -30}}.

Until now an application took three weeks at an embassy and one in three was refused. In the first month 412 people applied online, agencies that handle the requests say. Of 300 who have had an answer, 261 were admitted. The average wait was nine days.

The visa costs $51. It is good for one road: a traveller who turns left at Mary to see the ruins of Merv needs a guide and another form.`,
  },
  {
    slug: "withdrawn-customs-chief",
    headline: "Customs post chief named in smuggling inquiry",
    standfirst: "",
    dateline: "Osh",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan"],
    section: "politics",
    tags: ["border-crossings"],
    when: "21d 10:00",
    fate: "withdrawn",
    text: `This report has been withdrawn. It rested on a document that we were later unable to confirm.`,
  },
  {
    slug: "regional-statistics-office-opens",
    headline: "Five statistics offices agree on one way to count a tourist",
    standfirst: "From next year the same traveller will be the same number on both sides of a border.",
    dateline: "Almaty",
    by: ["timur-rakhim"],
    countries: ["kazakhstan", "kyrgyzstan", "tajikistan", "turkmenistan", "uzbekistan"],
    section: "politics",
    tags: ["tourism", "border-crossings"],
    picture: "contours",
    when: "+1d 08:00",
    fate: "scheduled",
    text: `The statistics offices of the five Central Asian countries have agreed on a common definition of a tourist, ending a quarrel in which one country’s 7.1 million departures were another’s 2.9 million arrivals.

A tourist is a person who spends at least one night and at most a year away from his usual place for a purpose other than paid work. Shuttle traders, who made up most of the difference, will be counted apart.

The first figures on the new basis are due in {{month 5}}.`,
  },
  {
    slug: "speed-camera-kilometre-61",
    headline: "A speed camera is switched off after it fines its own minister",
    standfirst: "Kazakhstan’s audit of 1,900 private cameras finds that 212 stood where no limit was posted.",
    dateline: "Astana",
    by: ["aruzhan-seitova"],
    countries: ["kazakhstan"],
    section: "politics",
    tags: ["budget", "courts"],
    picture: "road-dust",
    caption: "A sign can be missed. A sign that is not there cannot.",
    when: "11d 15:30",
    text: `The camera at kilometre 61 of the road from Astana to Pavlodar fined 44,000 drivers in a year. The 44,001st was a deputy minister, who asked where the sign was.

There was none. There had been one, a resident said, until a lorry took it in {{month -10}}.

An audit ordered after that looked at all 1,900 cameras which private companies run for the state in return for a share of the fines, between 18 and 40 per cent. At 212 of them no limit was posted within the distance that the law requires. They brought in 5.7 billion tenge last year.

The interior ministry said fines from those places would be paid back to those who ask. It expects one driver in five to do so. A lawyer in Karaganda, Bakhyt Ramazanov, has set up a page that fills in the form; 61,000 people used it in its first week, which makes the ministry’s estimate look low.

The deputy minister paid.`,
  },
];
