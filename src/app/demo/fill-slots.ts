import type { ZonedParts } from "../../domain/instant.ts";
import { BODIES, MONTHS, ROLES } from "./data/grammar-common.ts";
import type { Land } from "./data/grammar-lands.ts";
import type { Random } from "./random.ts";

/** What one generated story is about: its places and people stay the same throughout. */
export type Setting = {
  land: Land;
  place: string;
  other: string;
  region: string;
  water: string;
  month: number;
  year: number;
  /** What "=" slots were filled with. */
  kept: Map<string, string>;
};

export const settingOf = (random: Random, land: Land, { month, year }: ZonedParts): Setting => {
  const place = random.pick(land.places);
  return {
    land,
    place,
    other: random.pick(land.places.filter((each) => each !== place)),
    region: random.pick(land.regions),
    water: random.pick(land.waters),
    month,
    year,
    kept: new Map(),
  };
};

const personOf = (random: Random, land: Land): string => {
  const family = random.pick(land.families);
  if (random.next() < 0.5) return `${random.pick(land.men)} ${family}`;
  return `${random.pick(land.women)} ${/(ov|ev|ew)$/u.test(family) ? `${family}a` : family}`;
};

const SLOT = /\{(=?)([a-z]+|\d+-\d+)\}(,000)?/gu;

/** Figures from 1,000 on have a comma, unless the slot's bounds are years. */
const numberFrom = (bounds: string, thousands: string, random: Random): string => {
  const [least, most] = bounds.split("-").map(Number) as [number, number];
  const value = random.whole(least, most);
  if (least > 1850 && most < 2000) return String(value);
  return `${value}${thousands.slice(1)}`.replace(/\B(?=(\d{3})+$)/gu, ",");
};

const fillSlot = (slot: string, thousands: string, random: Random, setting: Setting): string => {
  switch (slot) {
    case "place":
    case "other":
    case "region":
    case "water":
      return setting[slot];
    case "people":
    case "money":
      return setting.land[slot];
    case "person":
      return personOf(random, setting.land);
    case "role":
      return fillSlots(random.pick(ROLES), random, setting);
    case "body":
      return random.pick(BODIES);
    case "month":
      return MONTHS[(setting.month + random.whole(0, 10)) % 12] ?? "";
    case "year":
      return String(setting.year - random.whole(1, 6));
    default:
      return numberFrom(slot, thousands, random);
  }
};

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const COUNTED = /^ (of|months|years|days|weeks|hours|seasons|bidders|inspectors|languages|cases|mornings|bridges)\b/u;

/** Counts below ten are spelled out; measures, shares and names of things keep their figures. */
const spelled = (figure: string, rest: string): string =>
  COUNTED.test(rest) ? (WORDS[Number(figure)] ?? figure) : figure;

/** A template with its slots filled; numbers and people are drawn anew at each place, but for "=" slots. */
export const fillSlots = (template: string, random: Random, setting: Setting): string =>
  template.replace(SLOT, (slot: string, keep: string, name: string, thousands: string | undefined, at: number) => {
    const kept = keep === "" ? undefined : setting.kept.get(name);
    const filled = kept ?? fillSlot(name, thousands ?? "", random, setting);
    if (keep !== "") setting.kept.set(name, filled);
    return spelled(filled, template.slice(at + slot.length));
  });

/** A filled template as a sentence: its first letter is a capital. */
export const fillSentence = (template: string, random: Random, setting: Setting): string => {
  const filled = fillSlots(template, random, setting);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
};
