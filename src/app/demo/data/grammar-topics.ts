/**
 * What generated stories are made of. Slots: {place}, {other}, {region}, {water}, {people}, {money}, {person},
 * {role}, {body}, {month}, {year}; "{20-90}" is a whole number, drawn anew at each
 * place; "{=20-90}" and "{=month}" stay the same throughout a story.
 */
export type Topic = {
  section: string;
  tags: string[];
  pictures: string[];
  leads: { headline: string; standfirst: string; lede: string }[];
  facts: string[];
};

export const TOPICS: Topic[] = [
  {
    section: "transport",
    tags: ["railways"],
    pictures: ["rail-dusk", "rail-noon"],
    leads: [
      {
        headline: "{place} to {other} by rail in {=3-19} hours as {=14-96}-kilometre section is relaid",
        standfirst: "Freight clients gain {2-9} hours; passengers wait for carriages.",
        lede: "Trains between {place} and {other} have begun to run over {=14-96} kilometres of new rail, the operator said, after {5-22} months of night closures. The journey now takes {=3-19} hours.",
      },
      {
        headline: "{region} railway carries {=102-990},000 tonnes of grain in {=month}",
        standfirst: "It was the best month in {=3-12} years. Wagons, not harvests, set the limit.",
        lede: "The railway in {region} moved {=102-990},000 tonnes of grain in {=month}, more than in any month of the past {=3-12} years, dispatchers’ figures show.",
      },
      {
        headline: "Second track from {place} to {other} reaches kilometre {=11-480}",
        standfirst: "Speed limits on {4-19} bridges will be lifted one by one.",
        lede: "The second track between {place} and {other} has reached kilometre {=11-480}, and the gangs that lay it have moved their camp for the {3-9}th time.",
      },
      {
        headline: "{place} depot returns {=12-88} wagons to service, {=2-9} months early",
        standfirst: "The work cost {3-48} million dollars, {2-9} per cent under the estimate.",
        lede: "A repair depot in {place} has sent {=12-88} wagons back to the line {=2-9} months before the date in its contract, something nobody there could remember having seen.",
      },
    ],
    facts: [
      "A wagon now spends {2-9} days on the way instead of {10-19}.",
      "Sleepers of concrete have replaced timber on {31-94} per cent of the section.",
      "The dispatcher in {place} handles {18-64} pairs of trains a day, {2-9} more than a year earlier.",
      "Of {40-160} level crossings on the line {6-30} still have no barrier.",
      "Forwarders pay {420-2600} dollars for a covered wagon, {2-11} per cent less than in {month}.",
      "Ballast came from a quarry near {other}, by {60-240} trains.",
      "Two bridges over {water} were raised by {20-90} centimetres so that spring ice can pass.",
      "Passenger services were cut to {2-6} a week during the work and return in full with the next timetable.",
      "The signalling is of a type already in use between {other} and the border.",
      "Drivers were retrained in groups of {6-14}, on a simulator in {place}.",
    ],
  },
  {
    section: "environment",
    tags: ["irrigation"],
    pictures: ["canal", "river-bend", "desert-river", "drawdown"],
    leads: [
      {
        headline: "Water users on {water} agree to share a shortfall of {=6-31} per cent",
        standfirst: "Orchards come first, fodder last.",
        lede: "Farmers along {water} will take {=6-31} per cent less water than usual this season, under a schedule that {14-90} associations signed in {place}.",
      },
      {
        headline: "{region} lines {=11-180} kilometres of canal and saves {=12-340} million cubic metres",
        standfirst: "Gates that open by themselves did what meetings had not.",
        lede: "The canals of {region} lost {5-14} per cent of their water on the way to the fields last season; before {=11-180} kilometres were lined they lost {28-46}. The saving is put at {=12-340} million cubic metres.",
      },
      {
        headline: "Gauge at {place} shows {water} at {=41-98} per cent of its norm for {=month}",
        standfirst: "The basin office will measure again in ten days.",
        lede: "The river gauge at {place} stood at {=41-98} per cent of the long-term average on the last day of {=month}, the basin office said.",
      },
      {
        headline: "{place} farmers swap {=120-980} hectares of rice for melons",
        standfirst: "A hectare of melons takes a third of the water.",
        lede: "Growers around {place} will plant melons instead of rice on {=120-980} hectares, after {2-4} seasons in which the last fields on the canal saw no water in {month}.",
      },
    ],
    facts: [
      "The gauge at {other} stood at {41-98} per cent of the average on the last day of {month}.",
      "Snow in the upper basin held {62-118} per cent of its usual water.",
      "A hectare of cotton on furrows takes about {6800-8900} cubic metres; on drip lines {3600-4900}.",
      "{12-70} pumps, some from the 1970s, lift the water by {9-60} metres.",
      "Night watering has been agreed in {5-40} villages, with a rota on the school door.",
      "The association employs {2-9} inspectors and has lent them motorcycles.",
      "Fees of {3-19} dollars a hectare cover about {40-85} per cent of what upkeep costs.",
      "Of {90-700} gates {20-60} per cent can be locked.",
      "Silt took {8-40},000 lorry loads out of the main canal in one winter.",
      "Gardens keep their full share, as they have in every dry year since records began.",
    ],
  },
  {
    section: "energy",
    tags: ["power-grid"],
    pictures: ["pylons", "pylons-dusk", "dam"],
    leads: [
      {
        headline: "{region} peak demand passes {=410-3900} megawatts for the first time",
        standfirst: "The evening peak has moved by {20-90} minutes in five years.",
        lede: "Homes and factories in {region} drew more than {=410-3900} megawatts on one evening in {month}, the most that grid records show.",
      },
      {
        headline: "New {=110-500}-kilovolt substation near {place} ends rolling cuts for {=12-190},000 homes",
        standfirst: "Transformers were the bottleneck, not turbines.",
        lede: "A substation outside {place} that was planned for {year} has been switched on, and the list of streets to be cut off each evening, {=12-190},000 homes in all, has been taken down.",
      },
      {
        headline: "Losses in the {place} grid fall to {=7-16} per cent from {=17-28}",
        standfirst: "Meters went in first; the savings followed.",
        lede: "Of every hundred kilowatt-hours that enter the network of {place}, {=7-16} are now lost or stolen. Two years ago it was {=17-28}.",
      },
      {
        headline: "{place} heating plant restarts boiler {=2-9} after {=31-140} days of repair",
        standfirst: "The tubes came from three countries and fitted at the second attempt.",
        lede: "Boiler No. {=2-9} of the heating plant in {place} is burning again after {=31-140} days, and radiators in {20-90} blocks that had been lukewarm are hot.",
      },
    ],
    facts: [
      "Demand has grown by {3-9} per cent a year since {year}, twice as fast as supply.",
      "The old transformer, of {40-63} megavolt-amperes, ran at {101-128} per cent of its rating.",
      "Reserve stood at {2-7} per cent of the peak.",
      "A neighbour’s grid lent {40-320} megawatts on {3-19} evenings.",
      "Electric heaters make up {18-41} per cent of the evening load, engineers estimate.",
      "Meters that report by radio now cover {30-96} per cent of the city.",
      "An outage cost the flour mill in {other} {2-28} million {money} in spoiled grain.",
      "Crews work {9-12} hours a shift and are {6-30} men short.",
      "A kilowatt-hour costs households about {2-8} US cents.",
      "The line crosses {water} on two towers {64-122} metres high.",
    ],
  },
  {
    section: "economy",
    tags: ["bazaars", "inflation"],
    pictures: ["bazaar", "columns", "city-dusk"],
    leads: [
      {
        headline: "Prices in {place} bazaars up {=2-11} per cent on the year, survey of {=140-980} stalls finds",
        standfirst: "Onions fell, meat rose, and rents did both.",
        lede: "A basket of 32 foods in the bazaars of {place} cost {=2-11} per cent more in {month} than a year earlier, according to a survey of {=140-980} stalls by {body}.",
      },
      {
        headline: "{place} traders’ circle lends {=11-290},000 dollars in its first {=3-14} months",
        standfirst: "Members guarantee each other in groups of {5-9}.",
        lede: "Traders in {place} have put part of their earnings into a lending circle with rules. In {=3-14} months it has lent {=11-290},000 dollars, and the rules have held.",
      },
      {
        headline: "Flour in {region} up {=3-19} per cent before the new harvest",
        standfirst: "Wholesalers expect little change until {month}.",
        lede: "A sack of flour in {region} costs {=3-19} per cent more than it did when the mills last filled their stores, wholesalers say.",
      },
      {
        headline: "Cold store for {=900-9800} tonnes of apples opens outside {place}",
        standfirst: "Apples sold in spring bring twice the autumn price.",
        lede: "A cold store with room for {=900-9800} tonnes has opened on the road from {place} to {other}, and growers who used to sell within a week of picking can wait.",
      },
    ],
    facts: [
      "Beef went up by {4-19} per cent, rice by {1-9}; potatoes fell by {3-22}.",
      "A stall of six square metres rents for {60-480} dollars a month.",
      "The official rate has moved by {1-4} per cent over the same time.",
      "Half of the goods arrive at night, in {120-900} lorries.",
      "Wages in the region rose by {5-16} per cent, so most people are a little better off.",
      "{people} buyers spend {36-52} per cent of their income on food.",
      "Wholesale prices in {other} lead those in {place} by about {6-15} days.",
      "Card payments make up {9-61} per cent of the takings, against {2-8} in {year}.",
      "The cold store paid for itself in {3-7} seasons, its owner says.",
      "Of every hundred loans {1-6} were late, and {0-2} were not repaid.",
    ],
  },
  {
    section: "society",
    tags: ["schools", "languages"],
    pictures: ["school-window", "apartments"],
    leads: [
      {
        headline: "{place} school teaches in {=2-4} languages to {=1310-2900} pupils under one roof",
        standfirst: "Parents asked for it; the timetable nearly forbade it.",
        lede: "A school in {place} that teaches {=1310-2900} children in {=2-4} languages has more applicants than desks, its head says.",
      },
      {
        headline: "{region} hires {=120-980} teachers after pay rises by {=12-40} per cent",
        standfirst: "Half the newcomers had left the profession before.",
        lede: "Schools in {region} have taken on {=120-980} teachers since pay went up by {=12-40} per cent, and for the first time in years every physics class has somebody to teach it.",
      },
      {
        headline: "Library bus from {place} lends {=3-38},000 books in {=4-15} months",
        standfirst: "Its most read title is a manual on bees.",
        lede: "A bus with shelves instead of seats has left {place} four mornings a week for {=4-15} months and lent {=3-38},000 books, most of them to people under fifteen.",
      },
      {
        headline: "Clinic by lorry reaches {=18-140} villages of {region}",
        standfirst: "The road decides the rota.",
        lede: "Since {month} a lorry with an X-ray room has called at {=18-140} villages in {region} that had no doctor.",
      },
    ],
    facts: [
      "Classes have {24-41} pupils on average; the norm is 25.",
      "A beginner earns {180-460} dollars a month, before supplements for distance.",
      "{41-88} per cent of parents chose two languages, {5-21} per cent three.",
      "The building was put up for {480-1300} children and has {1400-2900}.",
      "Textbooks arrived in {month}, two months after the pupils.",
      "The nearest hospital is {60-240} kilometres away, in {other}.",
      "Nurses found {30-480} people with high blood pressure who had never been measured.",
      "Volunteers drive {2-6} days a week and are paid in diesel.",
      "Girls make up {44-58} per cent of the upper classes, up from {30-43} in {year}.",
      "Evening courses for adults fill the same rooms until ten.",
    ],
  },
  {
    section: "culture",
    tags: ["crafts", "film"],
    pictures: ["felt", "ikat", "old-city", "cinema"],
    leads: [
      {
        headline: "{place} weavers bring back a pattern last made in {=1880-1939}",
        standfirst: "The colour comes from a root that grows by the road.",
        lede: "A workshop in {place} has woven a length of cloth to a design of {=1880-1939} that was thought lost, with the help of a photograph and a great-grandmother’s scarf.",
      },
      {
        headline: "Festival in {place} shows {=24-160} films from {=11-38} countries",
        standfirst: "Half the audience was under thirty.",
        lede: "In {4-9} days {=24-160} films from {=11-38} countries were shown in {place}, in two halls and a courtyard, to {3-38},000 people.",
      },
      {
        headline: "Restorers in {place} find {=13-60} layers of paint and a signature",
        standfirst: "The name is of somebody nobody had heard of.",
        lede: "Under {=13-60} layers of paint on a ceiling in {place} restorers have found a garden with birds, and in a corner of it a name.",
      },
      {
        headline: "{place} museum buys {=12-240} photographs of {water} taken in {=1890-1960}",
        standfirst: "A schoolboy’s album turned out to be a survey.",
        lede: "The museum in {place} has bought {=12-240} photographs that a surveyor took along {water} in {=1890-1960}, from a family that had kept them under a bed.",
      },
    ],
    facts: [
      "A metre takes {9-30} hours and sells for {18-95} dollars.",
      "The dye is boiled from madder for {3-12} hours, in water from {water}.",
      "Admission was free for pupils, who filled {30-71} per cent of the seats.",
      "The jury gave its prize to a film of {61-140} minutes made for {9-180},000 dollars.",
      "Two conservators from {other} worked with scalpels for {5-26} weeks.",
      "The archive has {2-40},000 negatives, of which a tenth are described.",
      "Apprentices stay three years; {3-9} of {10-14} finish.",
      "A copy hangs in the workshop so that nobody touches the original.",
      "Buyers from abroad ask for signed pieces, and the women have begun to sign.",
      "The building was a caravanserai, a prison, a cotton store and a school.",
    ],
  },
  {
    section: "farming",
    tags: ["greenhouses", "cotton"],
    pictures: ["greenhouses", "cotton-rows", "ridges"],
    leads: [
      {
        headline: "{region} orchards yield {=11-290},000 tonnes of apples",
        standfirst: "Frost took the early blossom and spared the late.",
        lede: "Orchards in {region} gave {=11-290},000 tonnes of apples this year, {4-28} per cent more than last, the farm department said.",
      },
      {
        headline: "{place} growers put {=41-460} hectares under glass",
        standfirst: "Gas, not glass, decides the profit.",
        lede: "Growers around {place} have covered another {=41-460} hectares with glass and film, mostly for cucumbers.",
      },
      {
        headline: "Wheat in {region} at {=9-31} centners a hectare after a dry {=month}",
        standfirst: "Seed from a local station did best.",
        lede: "Fields in {region} have given {=9-31} centners of wheat a hectare, less than farmers hoped for in spring and more than they feared after a dry {=month}.",
      },
      {
        headline: "Sheep count in {region} passes {=210-4100},000",
        standfirst: "Pasture, not fodder, is short.",
        lede: "There are more than {=210-4100},000 sheep in {region}, by a count that took inspectors {12-40} days and, in one district, three attempts.",
      },
    ],
    facts: [
      "A kilogram leaves the farm at {18-95} US cents and reaches the shop at twice that.",
      "Hail nets cover {4-38} per cent of the trees.",
      "Heating takes {20-45} per cent of the cost of a winter tomato.",
      "Exports by lorry to the north rose by {5-34} per cent.",
      "The seed came from a breeding station near {other}, which has worked since {1928-1971}.",
      "Hands for the harvest are short; pickers earn {11-26} dollars a day.",
      "Insurance paid {3-60} farms in {region} for frost in {month}.",
      "Bees were brought on {12-90} lorries and went home heavier.",
      "The soil was tested on {200-2900} plots and found short of phosphorus on half.",
      "Pastures above {1800-3100} metres opened {4-21} days late.",
    ],
  },
  {
    section: "politics",
    tags: ["budget", "elections"],
    pictures: ["contours", "columns", "road-dust"],
    leads: [
      {
        headline: "{place} council publishes {=310-4900} contracts, and a list of {=12-90} questions",
        standfirst: "The audit office had asked for it three years ago.",
        lede: "The council of {place} has put {=310-4900} contracts signed since {year} on its site, with prices, and beside them {=12-90} questions that it could not answer itself.",
      },
      {
        headline: "{region} budget for roads rises by {=11-48} per cent",
        standfirst: "Gravel first, asphalt where there are schools.",
        lede: "Roads in {region} will get {=11-48} per cent more money next year, most of it for gravel, under a budget that deputies passed after {3-14} hours.",
      },
      {
        headline: "{place} votes on {=14-160} street projects, with turnout of {=6-38} per cent",
        standfirst: "Lamps beat benches by {110-980} votes.",
        lede: "Residents of {place} have chosen which of {=14-160} small projects the city will pay for, and {=6-38} per cent of those entitled took part.",
      },
      {
        headline: "Checkpoint on the road from {place} to open {=14-24} hours a day",
        standfirst: "Lorries first, cars from {month}.",
        lede: "A border checkpoint reached by the road from {place} will be open {=14-24} hours a day instead of {8-11}, customs officers said.",
      },
    ],
    facts: [
      "The sum is {1-4} per cent of the city’s budget.",
      "Bidders were alone in {22-61} per cent of the tenders.",
      "The audit chamber found {3-40} cases of work paid for twice.",
      "Queues at the checkpoint averaged {2-19} hours in {month}.",
      "A public hearing drew {40-620} people and lasted until midnight.",
      "Deputies asked for {5-60} days to read the report and were given {2-4}.",
      "The rule is copied from {other}, where it has been in force since {year}.",
      "Maps of every pothole were drawn by {60-900} volunteers.",
      "Officials who do not answer a request within {10-20} days are named on a page of their own.",
      "The ministry said that it would study the result.",
    ],
  },
];
