/**
 * What generated stories are made of. Slots: {place}, {other}, {region}, {water}, {people}, {money}, {person},
 * {role}, {body}, {month}, {year}; "{20-90}" is a whole number, drawn anew at each place.
 */
export type Topic = {
  section: string;
  tags: string[];
  pictures: string[];
  headlines: string[];
  standfirsts: string[];
  ledes: string[];
  facts: string[];
};

export const TOPICS: Topic[] = [
  {
    section: "transport",
    tags: ["railways"],
    pictures: ["rail-dusk", "rail-noon"],
    headlines: [
      "{place} to {other} by rail in {3-19} hours as {14-96}-kilometre section is relaid",
      "{region} railway carries {102-990},000 tonnes of grain in {month}",
      "Second track from {place} to {other} reaches kilometre {11-480}",
      "{place} depot returns {12-88} wagons to service, {2-9} months early",
    ],
    standfirsts: [
      "Freight clients gain {2-14} hours; passengers wait for carriages.",
      "The work cost {3-48} billion {money}, {2-9} per cent under the estimate.",
      "Speed limits on {4-19} bridges will be lifted one by one.",
    ],
    ledes: [
      "Trains between {place} and {other} have begun to run over {14-96} kilometres of new rail, the operator said, after {5-22} months of night closures.",
      "The railway in {region} moved more grain in {month} than in any month of the past {3-12} years, dispatchers’ figures show.",
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
    headlines: [
      "Water users on {water} agree to share a shortfall of {6-31} per cent",
      "{region} lines {11-180} kilometres of canal and saves {12-340} million cubic metres",
      "Gauge at {place} shows {water} at {41-98} per cent of its norm for {month}",
      "{place} farmers swap {120-980} hectares of rice for melons",
    ],
    standfirsts: [
      "Orchards come first, fodder last.",
      "Gates that open by themselves did what meetings had not.",
      "The basin office will measure again on the {2-28}th.",
    ],
    ledes: [
      "Farmers along {water} will take {6-31} per cent less water than usual this season, under a schedule that {14-90} associations signed in {place}.",
      "A lined canal in {region} lost {5-14} per cent of its water on the way to the fields last season; before the work it lost {28-46}.",
    ],
    facts: [
      "The gauge at {other} stood at {41-98} per cent of the average on the last day of {month}.",
      "Snow in the upper basin held {62-118} per cent of its usual water.",
      "A hectare of cotton on furrows takes about {6800-8900} cubic metres; on drip lines {3600-4900}.",
      "{12-70} pumps, some from the 1970s, lift the water by {9-60} metres.",
      "Night watering has been agreed in {5-40} villages, with a rota on the school door.",
      "The association employs {2-9} inspectors and has lent them motorcycles.",
      "Fees of {12-90} {money} a hectare cover about {40-85} per cent of what upkeep costs.",
      "Of {90-700} gates {20-60} per cent can be locked.",
      "Silt took {8-40},000 lorry loads out of the main canal in one winter.",
      "Gardens keep their full share, as they have in every dry year since records began.",
    ],
  },
  {
    section: "energy",
    tags: ["power-grid"],
    pictures: ["pylons", "pylons-dusk", "dam"],
    headlines: [
      "{region} peak demand passes {410-3900} megawatts for the first time",
      "New {110-500}-kilovolt substation near {place} ends rolling cuts for {12-190},000 homes",
      "Losses in the {place} grid fall to {7-16} per cent from {17-28}",
      "{place} heating plant restarts boiler {2-9} after {31-140} days of repair",
    ],
    standfirsts: [
      "The evening peak has moved by {20-90} minutes in five years.",
      "Transformers were the bottleneck, not turbines.",
      "Meters went in first; the savings followed.",
    ],
    ledes: [
      "Homes and factories in {region} used more electricity on one evening in {month} than ever before, grid records show.",
      "A substation outside {place} that was planned for {year} has been switched on, and the list of streets to be cut off each evening has been taken down.",
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
    headlines: [
      "Prices in {place} bazaars up {2-11}.{0-9} per cent on the year, survey of {140-980} stalls finds",
      "{place} traders’ bank lends {11-290} million {money} in its first {3-14} months",
      "Flour in {region} at {3-9}.{10-99} a kilogram before the new harvest",
      "Cold store for {900-9800} tonnes of apples opens outside {place}",
    ],
    standfirsts: [
      "Onions fell, meat rose, and rents did both.",
      "Members guarantee each other in groups of {5-9}.",
      "Wholesalers expect little change until {month}.",
    ],
    ledes: [
      "A basket of 32 foods in the bazaars of {place} cost {2-11} per cent more in {month} than a year earlier, a survey by {body} has found.",
      "Traders in {place} have put part of their earnings into a lending circle with rules, and the rules have held for {3-14} months.",
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
    headlines: [
      "{place} school teaches {2-7} languages to {310-2900} pupils under one roof",
      "{region} hires {120-980} teachers after pay rises by {12-40} per cent",
      "Library bus from {place} lends {3-38},000 books in {4-15} months",
      "Clinic by lorry reaches {18-140} villages of {region}",
    ],
    standfirsts: [
      "Parents asked for it; the timetable nearly forbade it.",
      "Half the newcomers had left the profession before.",
      "The road decides the rota.",
    ],
    ledes: [
      "A school in {place} that has begun to teach in {2-4} languages at once has more applicants than desks, its head says.",
      "Since {month} a lorry with an X-ray room has called at {18-140} villages in {region} that had no doctor.",
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
    headlines: [
      "{place} weavers bring back a pattern last made in {1880-1939}",
      "Festival in {place} shows {24-160} films from {11-38} countries",
      "Restorers in {place} find {3-60} layers of paint and a signature",
      "{place} museum buys {12-240} photographs of {water} taken in {1890-1960}",
    ],
    standfirsts: [
      "The colour comes from a root that grows by the road.",
      "Half the audience was under thirty.",
      "The signature is of somebody nobody had heard of.",
    ],
    ledes: [
      "A workshop in {place} has woven a length of cloth to a design that was thought lost, with the help of a photograph and a great-grandmother’s scarf.",
      "{24-160} films were shown in {place} in {4-9} days, in two halls and a courtyard, to {3-38},000 people.",
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
    headlines: [
      "{region} orchards yield {11-290},000 tonnes of apples",
      "{place} growers put {41-460} hectares under glass in {year}",
      "Wheat in {region} at {9-31} centners a hectare after a dry {month}",
      "Sheep count in {region} passes {210-4100},000",
    ],
    standfirsts: [
      "Frost took the early blossom and spared the late.",
      "Gas, not glass, decides the profit.",
      "Seed from a local station did best.",
    ],
    ledes: [
      "Orchards in {region} gave {11-290},000 tonnes of apples this year, {4-28} per cent more than last, the farm department said.",
      "Growers around {place} have covered another {41-460} hectares with glass and film, mostly for cucumbers.",
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
    headlines: [
      "{place} council publishes {310-4900} contracts, and a list of {12-90} questions",
      "{region} budget for roads rises to {11-190} billion {money}",
      "{place} votes on {14-160} street projects, with turnout of {6-38} per cent",
      "Checkpoint between {place} and {other} to open {14-24} hours a day",
    ],
    standfirsts: [
      "The audit office asked for it three years ago.",
      "Lamps beat benches by {110-980} votes.",
      "Lorries first, cars from {month}.",
    ],
    ledes: [
      "The council of {place} has put every contract since {year} on its site, with prices and the names of those who signed.",
      "Residents of {place} have chosen which of {14-160} small projects the city will pay for, and {6-38} per cent of them took part.",
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
