import type { StoryCopy } from "../story-copy.ts";

export const SOCIETY_STORIES: StoryCopy[] = [
  {
    slug: "korean-language-schools-fergana",
    headline: "In the Fergana Valley the fastest-growing school subject is Korean",
    standfirst: "Two thousand private courses, one examination, and a pass rate that has begun to fall.",
    dateline: "Andijan",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "society",
    tags: ["languages", "schools", "remittances"],
    picture: "school-window",
    caption: "Evening classes start when the day school’s cleaners have gone.",
    when: "2d 13:40",
    group: "korean-schools",
    text: `At a quarter to seven in the evening, School No. 33 in Andijan fills for the second time. The children have gone. Their fathers and elder brothers squeeze behind desks made for twelve-year-olds and open blue books.

“{ko:안녕하십니까},” says the teacher, who is nineteen.

“{ko:안녕하십니까},” say forty men, most of them builders.

A count by the education inspectorate found 2,070 private courses of Korean in the three regions of the Uzbek part of the Fergana Valley, against 640 three years ago. English has 1,800. Across the borders in Osh and Sughd the inspectorates do not count, but the signboards do.

What draws people is a work permit. Those who pass a test in reading and listening may be chosen by a Korean employer for four years and ten months, at wages that start near $1,600 a month.

## More pupils than places

The test has a pass mark that moves. Last year it stood at 55 points of 200 for farm work and 80 for industry. This year industry needed 110. Of those who sat it in Tashkent 27 per cent passed; two years before it was 44.

The courses have answered by becoming longer. Six months used to be enough, then nine. Most now sell a year, at 400,000 to 650,000 soum a month.

“A man earns three million on a site and pays me half a million,” said Shahnoza Ergasheva, who owns three schools. “I sleep badly in the month before the test.” She gives back half of the fees to those who fail twice. Last year it cost her 31 million soum.

[note: A language with letters for learners]
The Korean alphabet has 24 basic letters, drawn up in the fifteenth century so that, in the words of its makers, a wise man could learn them in a morning. Uzbek speakers have an advantage in grammar: in both languages the verb comes last and endings do the work of prepositions. Sounds that Uzbek writes {uz:oʻ} and {uz:gʻ} help less than hoped.
[/note]

In the back row sits Odiljon, 34, a plasterer with a cracked thumbnail, who has failed once, by six points. He works the words for *scaffold* and *helmet* into every sentence. His son, who is in the fourth class at the same school by day, corrects his handwriting.`,
  },
  {
    slug: "village-doctor-lottery",
    headline: "A house, a car and a cow: how Kyrgyz villages bid for doctors",
    standfirst: "Seventy councils advertise for 112 posts. Nineteen have been filled.",
    dateline: "Chatkal",
    by: ["aigerim-toktosheva"],
    countries: ["kyrgyzstan"],
    section: "society",
    tags: ["housing", "budget"],
    picture: "summer-pasture",
    when: "12d 08:20",
    text: `The advertisement is taped to the door of the medical institute’s dormitory in Bishkek. *Wanted: family doctor. Offered: house (3 rooms, stove rebuilt), Niva (2014), one cow in milk. Road open May to November.*

Chatkal’s council wrote it after four years without a doctor. It is one of seventy that now add something of their own to the state’s salary of 38,000 som and its bonus for remote posts.

Of 112 posts advertised since {{month -9}}, nineteen have been filled. The health ministry’s figures show what worked. Where a house was offered, one post in four found a doctor; where only money was, one in eleven. Cows made no difference that can be measured.

Chatkal’s doctor, Aibek Moldobaev, 27, took the house and the car. He gave the cow to the nurse. He sees thirty patients a day, “of whom five are ill and the rest have waited four years to talk”.`,
  },
  {
    slug: "tajik-taxi-women-drivers",
    headline: "Twelve women drive Dushanbe’s night buses, and complaints fall by half",
    standfirst: "The operator wanted drivers. It got, its director says, timekeepers.",
    dateline: "Dushanbe",
    by: ["farrukh-nazirov"],
    countries: ["tajikistan"],
    section: "society",
    tags: ["budget"],
    picture: "city-night",
    when: "6d 07:45",
    text: `When Dushanbe’s bus company could not fill its night shifts it opened a training course to women and expected three applications. It received 140.

The twelve who finished have driven routes 3 and 18 since {{month -3}}. Complaints on the two routes have fallen from 64 a month to 31, and fuel use by 6 per cent.

“They start on time because their husbands are waiting with the baby,” said the director, Safar Odinaev. “That is not a theory. I see the husbands.”

Manizha Sharipova, 31, who taught geography, says passengers photographed her in the first week and complained in the second that she would not stop between stops. “Now they are at the stop,” she said.`,
  },
  {
    slug: "school-shifts-third",
    headline: "Kazakhstan closes its last three-shift school",
    standfirst: "In Turkistan region 2,900 children had studied in turns from seven in the morning to eight at night.",
    dateline: "Kentau",
    by: ["aruzhan-seitova"],
    countries: ["kazakhstan"],
    section: "society",
    tags: ["schools", "budget"],
    picture: "school-window",
    when: "15d 14:00",
    group: "three-shifts",
    text: `The last school in Kazakhstan to teach in three shifts went over to two on {{weekday 0}}, when a new building for 1,500 pupils opened across the road.

School No. 7 in Kentau was built for 960 children and had 2,913. The first shift began at 07:10; the third ended at 19:55. Lessons were 35 minutes long.

The new building cost 5.4 billion tenge. Together the two have 2,460 places, so 453 children more than intended still share them.

According to the ministry 187 schools were teaching in three shifts eight years ago. More than 4,000 teach in two.`,
  },
  {
    slug: "karakol-library-tool-shed",
    headline: "The library in Karakol lends drills",
    standfirst: "Also ladders, a sewing machine and, for weddings, two hundred spoons.",
    dateline: "Karakol",
    by: ["elnura-sadyk"],
    countries: ["kyrgyzstan"],
    section: "society",
    tags: ["crafts"],
    when: "19d 10:15",
    text: `Readers with a card of the public library in Karakol may now take home, for a week and without charge, an electric drill. It is catalogued between Dostoevsky and Druon.

The collection of 84 objects was given by townspeople. The tile cutter is the most borrowed, with 61 loans since {{month -5}}, ahead of any book published this century.

The director, Svetlana Kim, says 340 people have joined since the tools arrived. About half have also borrowed something to read. “They come for the ladder,” she said, “and then they are in a library, on a ladder.”`,
  },
  {
    slug: "stray-dogs-registry-almaty",
    headline: "Almaty counts its dogs with the help of postmen",
    standfirst: "",
    dateline: "Almaty",
    by: ["aruzhan-seitova"],
    countries: ["kazakhstan"],
    section: "society",
    tags: ["budget"],
    when: "31d 12:00",
    text: `Who knows where the dogs are? Almaty asked its 612 postmen.

Over six weeks they noted 31,400 dogs on their rounds, 9,200 of them without an owner, on a form with three boxes: *sleeping*, *awake*, *following*. The city’s vets will use the map to decide where to vaccinate first.

The figures suggest one dog for every 70 people. Twenty-six postmen were followed every day.`,
  },
  {
    slug: "dashoguz-bread-queue-bakers",
    headline: "Home bakers of Dashoguz sell through the window again",
    standfirst: "A change in licensing lets families sell up to fifty loaves a day.",
    dateline: "Dashoguz",
    by: ["maral-annaberdi"],
    countries: ["turkmenistan"],
    section: "society",
    tags: ["bazaars", "inflation"],
    picture: "old-city",
    when: "22d 09:30",
    text: `The windows are back. In the old quarter of Dashoguz, women who bake in clay ovens have hung out cloths to show that there is bread: white for plain, red for bread with meat.

A rule that took effect on {{date -20}} lets a household sell up to fifty loaves a day without registering a business. Before, inspectors fined sellers 200 manat.

A loaf of {tk:çörek} costs 3 manat at the window and 1 manat in the state shop, when the shop has it. The flour comes from relatives, the fire from cotton stalks.

“It is not trade. It is neighbours,” said a woman of seventy who has baked since she was nine. She sells forty-nine.`,
  },
  {
    slug: "guesthouses-pamir-highway",
    headline: "Pamir guesthouses agree on a price for a bed, and on who washes the sheets",
    standfirst: "A laundry in Khorog now serves 62 homes along 300 kilometres of road.",
    dateline: "Khorog",
    by: ["farrukh-nazirov"],
    countries: ["tajikistan"],
    section: "society",
    tags: ["tourism"],
    picture: "high-peaks",
    caption: "The road runs above 3,500 metres for most of its length.",
    when: "18d 15:45",
    text: `It began with a review. *Wonderful family. Damp sheets*, wrote a cyclist from Utrecht, and forty others agreed.

At 3,600 metres washing freezes before it dries. So 62 families along the Pamir Highway have put 4,000 somoni each into a laundry in Khorog, where there is hydropower to spare. A minibus goes up on Monday and Thursday with clean sheets and comes down with used ones.

They have also agreed on 130 somoni for bed, dinner and breakfast, after years in which neighbours undercut each other to 60.

“Now we compete on soup,” said Gulbegim Shambezoda in Alichur.

Bookings in the season were up from 5,100 nights to 6,700. The laundry washed 13,400 sheets, two a night, and lost eleven.`,
  },
];
