import type { StoryCopy } from "../story-copy.ts";
import { CULTURE_STORIES } from "./stories-culture.ts";
import { ECONOMY_STORIES } from "./stories-economy.ts";
import { ENERGY_STORIES } from "./stories-energy.ts";
import { ENVIRONMENT_STORIES } from "./stories-environment.ts";
import { FARMING_STORIES } from "./stories-farming.ts";
import { KAZAKH_STORIES } from "./stories-kazakh.ts";
import { LONG_READS } from "./stories-long-read.ts";
import { POLITICS_STORIES } from "./stories-politics.ts";
import { RUSSIAN_STORIES } from "./stories-russian.ts";
import { SOCIETY_STORIES } from "./stories-society.ts";
import { TRANSPORT_STORIES } from "./stories-transport.ts";
import { UZBEK_STORIES } from "./stories-uzbek.ts";

/** Every story written by hand. */
export const STORIES: StoryCopy[] = [
  ...TRANSPORT_STORIES,
  ...ECONOMY_STORIES,
  ...ENERGY_STORIES,
  ...ENVIRONMENT_STORIES,
  ...LONG_READS,
  ...SOCIETY_STORIES,
  ...POLITICS_STORIES,
  ...CULTURE_STORIES,
  ...FARMING_STORIES,
  ...RUSSIAN_STORIES,
  ...KAZAKH_STORIES,
  ...UZBEK_STORIES,
];
