import type { StoryCopy } from "../story-copy.ts";

export const ENERGY_STORIES: StoryCopy[] = [
  {
    slug: "grid-frequency-night-of-the-ring",
    headline: "Eleven minutes at 49.1 hertz: how the common grid nearly fell, and who caught it",
    standfirst:
      "A relay in one country, a valve in another and a retired dispatcher with a telephone. A reconstruction of the closest call since the blackout of 2022.",
    dateline: "Shymkent",
    by: ["daniyar-ospanbek"],
    countries: ["kazakhstan", "kyrgyzstan", "uzbekistan"],
    section: "energy",
    tags: ["power-grid", "hydropower"],
    picture: "pylons-dusk",
    caption:
      "The 500-kilovolt line south of Shymkent carries the flow between the northern and southern halves of the grid.",
    when: "8h",
    text: `At 19:42 on {{date -12}} the electricity that lights three countries slowed down.

It should alternate 50 times a second. On the recorder at the dispatch centre in Shymkent the pen, which is now a pixel, sank to 49.6, paused, and went on to 49.1. Below 48.8 the system begins to save itself by switching off cities.

It stayed above. Eleven minutes later it was back at 50. Most of the fifteen million people connected to it noticed nothing, and the three companies that run it issued one sentence between them. The Courier has put together what happened from the logs of two of the companies and from interviews with nine people who were on shift.

## A relay

The first event was small. At a substation near the city of Turkistan a protective relay, a device the size of a shoebox, took a normal swing of current for a short circuit and cut a 500-kilovolt line.

It had been set in 2009 for a lighter load. A letter that asked for a new setting is dated {{month -10}}. It was on the list.

With that line gone, 620 megawatts had to find another way south. They found the parallel 220-kilovolt line, which is built for 400.

## A valve

The second event should have helped. When the frequency falls, hydropower stations open their gates by themselves: water is the fastest reserve there is. On the Naryn cascade six units answered within twelve seconds and gave 240 megawatts.

The seventh did not. Its valve had been put on manual control for an inspection at noon, and the note to put it back was in the notebook of a man whose shift ended at six.

> Nobody did anything wrong. Everybody did one thing less.
> — A shift engineer at the cascade, who is not authorised to speak for the company

## A telephone

The protocol for what came next has four steps and assumes that a certain data link between dispatch centres works. It was down for maintenance. The duty engineer in Tashkent, Rustam Holmatov, had the number of a colleague in Bishkek who had retired in the spring.

“I called him because I knew he would pick up,” Holmatov said. “He was in his garden. He told me which station to ring and what to say, in which order. Then he rang my wife to say I would be late.”

At 19:49 the station, a gas turbine that was not scheduled until nine, began to turn. At 19:53 the frequency was 50.0.

[table: The eleven minutes]
| Time | Frequency, hertz | What happened |
|---|---|---|
| 19:42 | 49.9 | Relay trips the 500 kV line |
| 19:43 | 49.6 | Six hydro units respond, 240 MW |
| 19:46 | 49.1 | Parallel line at 155 per cent of its rating |
| 19:49 | 49.3 | Gas turbine starts outside its schedule |
| 19:53 | 50.0 | Flow restored |

## What has been done since

The relay has been reset. So have 31 others of its kind. The inspection note is now a red tag that must be hung on the valve itself. The data link has a second path, through a railway cable.

What has not changed is the margin. In winter evenings the three systems together keep a reserve of about 900 megawatts, 3.4 per cent of the peak of 26,400. European practice would ask for roughly twice as much. New plants are being built, and demand grows by 5 per cent a year.

[note: Why frequency falls]
A power system keeps no stock. At each moment generators must give exactly what is taken. If they give less, the missing energy comes out of the spinning of the generators themselves, and they slow. All of them slow together, from the Altai to the Amu Darya, because the grid ties them like a shaft.
[/note]

The three companies said in a joint statement that “the regime was maintained within permissible values”. This is true. The permissible value is 49.0.

Holmatov has asked for his retired colleague’s number to be added to the protocol. The request is on the list.`,
  },
  {
    slug: "wind-farm-dzungarian-gate-idle",
    headline: "The windiest place in Kazakhstan has turbines, and no line to send the power down",
    standfirst: "Forty machines at the Dzungarian Gate stand feathered on a third of all days.",
    dateline: "Dostyk",
    by: ["daniyar-ospanbek"],
    countries: ["kazakhstan"],
    section: "energy",
    tags: ["renewables", "power-grid"],
    picture: "wind-farm",
    caption: "At the Gate the wind blows above eight metres a second on 230 days a year.",
    when: "5d 10:30",
    group: "wind-gate",
    text: `The wind in the Dzungarian Gate once blew a railway wagon off the track at Dostyk, and the town is proud of it. For a year it has also turned forty turbines. On 118 days of that year they were told to stop.

The farm, built by Ebi Zhel for {=190000000 USD {{day 0}}: $190 million}, can make 200 megawatts. The line that leaves it can carry 140, and a mine on the way uses part of that only by day.

Ebi Zhel counts 74 gigawatt-hours not produced, worth about 1.6 billion tenge at its contract price. The grid operator pays nothing for power it cannot take.

“We have offered to build the line ourselves,” said the farm’s manager, Assel Baimukhanova. “We were told that lines are strategic. The wind, apparently, is not.”

A second circuit is in the operator’s plan for {{year 2}}.`,
  },
  {
    slug: "solar-roofs-for-schools-sughd",
    headline: "Ninety school roofs in Sughd make more power in June than the schools use all year",
    standfirst: "The pupils are away when the sun is best. A rule change lets the surplus pay for winter.",
    dateline: "Isfara",
    by: ["farrukh-nazirov"],
    countries: ["tajikistan"],
    section: "energy",
    tags: ["renewables", "schools"],
    picture: "solar-field",
    when: "13d 08:45",
    text: `School No. 8 in Isfara has 46 panels on its roof, 31 classrooms below them, and an electric boiler that used to run two hours a day in January because that was what the budget allowed.

Last winter it ran nine. The panels had little to do with it directly: in January they give a sixth of what they give in June. But since a regulation of {{month -11}} the grid company must write down what a school sends out in summer and give it back, kilowatt-hour for kilowatt-hour, until the end of March.

Ninety schools in Sughd region take part. Together they sent out 1.9 gigawatt-hours between April and September and have drawn 1.2 of them so far.

The headmaster, Abdurahmon Yoqubov, keeps the meter readings in an exercise book with a squared cover. He reads them to the sixth form as a mathematics problem. The answer this year is 212 hours of warm classrooms.`,
  },
  {
    slug: "hydropower-naryn-winter-release",
    headline: "Neighbours agree to swap winter power for summer water, with a price on lateness",
    standfirst: "A draft protocol sets out monthly volumes for Toktogul and, for the first time, a penalty.",
    dateline: "Bishkek",
    by: ["aigerim-toktosheva", "daniyar-ospanbek"],
    countries: ["kyrgyzstan", "kazakhstan", "uzbekistan"],
    section: "energy",
    tags: ["hydropower", "irrigation", "syr-darya"],
    picture: "dam",
    caption: "Water let out for power in January cannot be let out for rice in July.",
    when: "1d 15:20",
    text: `Officials of Kyrgyzstan, Kazakhstan and Uzbekistan initialled a protocol on {{weekday 0}} that ties the release of water from the Toktogul reservoir to deliveries of electricity, month by month, over three years.

Under the draft, which the Courier has read, Kyrgyzstan will hold back 1.4 cubic kilometres between November and March. In return it receives 1.65 terawatt-hours, 0.9 from Kazakhstan and 0.75 from Uzbekistan. From June to August it lets out 5.2 cubic kilometres.

Such bargains have been struck since the 1990s and often broken. What is new is Article 7. A side that falls more than 5 per cent behind in a month pays 1.2 US cents for each kilowatt-hour missing, or 0.9 cents for each cubic metre.

“It is a small sum. The point is that an accountant will write it down,” said a member of the Kyrgyz delegation.

[table: Volumes in the draft protocol, per year]
| Side | Gives | Receives |
|---|---|---|
| Kyrgyzstan | 1.4 km^3^ held back in winter; 5.2 km^3^ in summer | 1.65 TWh |
| Kazakhstan | 0.90 TWh | Summer water, 45 per cent |
| Uzbekistan | 0.75 TWh | Summer water, 55 per cent |

The reservoir held 12.9 cubic kilometres on {{date -1}}. Its dead volume is 5.5. The signing is expected within a month.`,
  },
  {
    slug: "gas-meter-ashgabat-suburbs",
    headline: "Turkmen town meters its gas for the first time, and burns a third less",
    standfirst: "In a pilot of 1,900 homes, taps that had been left open for decades were closed within weeks.",
    dateline: "Ashgabat",
    by: ["maral-annaberdi"],
    countries: ["turkmenistan"],
    section: "energy",
    tags: ["pipelines"],
    picture: "pipeline",
    when: "16d 11:00",
    text: `In a settlement west of Ashgabat, gas stoves used to burn all day. A match cost more than the gas did.

A pilot that put meters into 1,900 homes has changed that faster than its engineers expected. In the first full quarter consumption fell by 34 per cent, from 1,120 to 739 cubic metres a home, according to a presentation given at an industry seminar.

Gas within the norm remains nearly free. Beyond it a cubic metre costs 0.04 manat, a little over one US cent. A family that used as much as before would pay about 15 manat more for the quarter.

“It is not the money,” a resident told the Courier by telephone. “It is the little wheel. You see it turn.”`,
  },
  {
    slug: "coal-stoves-bishkek-exchange",
    headline: "Bishkek buys back 4,100 coal stoves, by the kilogram",
    standfirst: "The scrap price turned out to be the incentive that subsidies were not.",
    dateline: "Bishkek",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan"],
    section: "energy",
    tags: ["housing"],
    when: "24d 09:10",
    group: "coal-stoves",
    text: `A city programme that pays 35 som a kilogram for old coal stoves has taken in 4,120 of them since {{month -2}}, more than a scheme of interest-free loans managed in three years.

A cast-iron stove weighs about 140 kilograms and so brings 4,900 som. The owner must show a contract for gas or an electric boiler.

“People did not want a loan. They wanted someone to carry the thing away,” said Nurbek Aliev, who leads the programme. Two lorries and eight men do little else.`,
  },
  {
    slug: "avalanche-proof-line-zarafshan",
    headline: "The power line that learned to let go",
    standfirst: "After five winters without light, a Tajik valley has pylons built to lose an arm and stand.",
    dateline: "Ayni",
    by: ["farrukh-nazirov"],
    countries: ["tajikistan"],
    section: "energy",
    tags: ["power-grid"],
    picture: "pylons",
    caption: "The rebuilt line keeps to the spurs, where snow does not slide.",
    when: "7d 08:15",
    text: `In each of the last five winters snow came down on the line to the upper Zarafshan, and 31,000 people sat in the dark for between nine and twenty-six days. This year it came down again, on {{date -3}}. The light was off for forty minutes.

What has changed is a bolt. On the 40 kilometres that were rebuilt last summer the arms of the pylons are held by bolts that shear at a load of six tonnes. When an avalanche takes the wire, it takes the arm, and the tower stays.

“Before, the wire pulled down the tower, and the tower pulled down the next,” said Jamshed Mirzoev, chief engineer of the district network. “We used to find eleven of them lying in a row, like people asleep.”

A new arm weighs 90 kilograms and can be carried up by four men. A tower weighs four tonnes and needed a helicopter, when there was one.

## Who thought of it

The idea is not new; ships have long had such bolts on their propellers. It came to Ayni through Mirzoev’s daughter, who studies marine engineering in Gdynia and saw it in a lecture.

The work cost 84 million somoni, three quarters of it a loan from a development bank at 2 per cent over 25 years. Repairs after avalanches had cost 7 million in a usual winter, and the losses of shops and clinics were never counted.

On the slope above kilometre 22 a broken arm still hangs from a rock. Mirzoev wants to leave it there. “So that people see what it is for,” he said.`,
  },
];
