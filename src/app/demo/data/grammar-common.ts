/** Sentences that any generated story may use; slots as in `grammar-topics.ts`. */
export const ROLES = [
  "who leads the project",
  "an engineer",
  "a deputy head of the department",
  "a farmer",
  "a schoolteacher",
  "who runs a small carrier",
  "an economist",
  "a hydrologist",
  "a shopkeeper",
  "who has worked here for {11-39} years",
  "a district inspector",
  "a researcher",
];

export const BODIES = [
  "the regional development institute",
  "the chamber of entrepreneurs",
  "the basin office",
  "the statistics department",
  "the union of producers",
  "the polytechnic’s laboratory",
  "the independent budget centre",
  "the association of carriers",
];

export const QUOTES = [
  "“We had the plan for {4-17} years. What we did not have was somebody who would sign it,” said {person}, {role}.",
  "“It is not a miracle. It is a schedule, and people who keep to it,” said {person}, {role}.",
  "“Come in {month} and I will show you what is left to do,” said {person}, {role}. “You will need boots.”",
  "“My father would not have believed the price. My son does not believe that it was ever lower,” said {person}, {role}.",
  "“On paper it works. We are now trying it on land,” said {person}, {role}.",
  "“The first year taught us arithmetic and the second one patience,” said {person}, {role}.",
  "“Nobody asked for a ceremony. They asked when the water comes,” said {person}, {role}.",
  "“If it is still standing after the winter, write about it again,” said {person}, {role}.",
  "“There are {3-9} of us and {200-900} of them, so we begin with those who telephone,” said {person}, {role}.",
  "“I counted twice, because the first number was too good,” said {person}, {role}.",
];

export const BACKGROUND = [
  "The figures come from {body}, which publishes them four times a year.",
  "A similar attempt in {other} in {year} ended after one season.",
  "About {11-78} per cent of the money is from the national budget; the rest is a loan over {7-20} years.",
  "The tender had {2-7} bidders, and its documents can be read by anyone.",
  "The district has {4-31} per cent more people than in {year}.",
  "Experts at {body} call the result solid, and warn against expecting the same everywhere.",
  "Complaints have fallen from {60-240} a month to {9-55}.",
  "The contractor has until {month} to finish, and pays a penalty for each day after that.",
  "The foreman keeps a notebook in which every delivery is written down by hand.",
  "A second stage depends on a decision in the capital, expected in {month}.",
  "Neighbouring districts have asked for the drawings.",
  "Independent estimates vary between {5-9} and {10-18} per cent.",
  "The work gave {40-620} people employment, {20-45} per cent of them women.",
  "Part of the delay was due to a flood of {water} that closed the road for {3-17} days.",
  "The ministry did not answer questions by the time of writing.",
  "Prices are given in {money} of the month in which they were paid.",
  "Maintenance for the next {3-9} years is part of the contract, which is new.",
  "Residents were asked in {12-48} meetings; the minutes run to {60-410} pages.",
  "In {region} as a whole the change is smaller, about {1-6} per cent.",
  "The old equipment has been given to a college in {other}.",
];

export const ENDINGS = [
  "Somebody has written the date of the next inspection on the wall, in chalk.",
  "The next figures are due at the end of {month}.",
  "Whether it lasts will be seen when the snow goes.",
  "For now there is tea, and a queue that moves.",
  "The report will be published in {month}, with all its tables.",
  "On the way out a guard asks whether it will be in the paper. It will.",
];

export const SUBHEADS = [
  "What it costs",
  "How it works",
  "What comes next",
  "On the ground",
  "The figures",
  "Who gains",
  "A slow start",
];

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
