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
  };
};

const personOf = (random: Random, land: Land): string => {
  const family = random.pick(land.families);
  if (random.next() < 0.5) return `${random.pick(land.men)} ${family}`;
  return `${random.pick(land.women)} ${/(ov|ev|ew)$/u.test(family) ? `${family}a` : family}`;
};

/** Years have four digits and no comma; from 10,000 on a comma parts the thousands. */
const numberFrom = (slot: string, random: Random): string => {
  const [least = "0", most = "0"] = slot.split("-");
  const value = String(random.whole(Number(least), Number(most)));
  return value.length > 4 ? value.replace(/(?=(\d{3})+$)/gu, ",") : value;
};

/** A template with its slots filled; numbers and people are drawn anew at each place. */
export const fillSlots = (template: string, random: Random, setting: Setting): string => {
  return template.replace(/\{([a-z]+|\d+-\d+)\}/gu, (whole, slot: string) => {
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
        return MONTHS[(setting.month + random.whole(0, 10)) % 12] ?? whole;
      case "year":
        return String(setting.year - random.whole(1, 6));
      default:
        return numberFrom(slot, random);
    }
  });
};

/** A filled template as a sentence: its first letter is a capital. */
export const fillSentence = (template: string, random: Random, setting: Setting): string => {
  const filled = fillSlots(template, random, setting);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
};
