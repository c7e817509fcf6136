/** The inks of one drawing, "#rrggbb". Ridges and fields run from `haze` far away to `near`; `ink` is the darkest. */
export type Palette = {
  skyTop: string;
  skyLow: string;
  sun: string;
  haze: string;
  near: string;
  ink: string;
  accent: string;
  light: string;
};

export const PALETTES = {
  dawn: {
    skyTop: "#8fb0bd",
    skyLow: "#f3dcc0",
    sun: "#fbeed2",
    haze: "#c9bfb6",
    near: "#3c4f57",
    ink: "#1f2d33",
    accent: "#c4572f",
    light: "#fbf3e3",
  },
  noon: {
    skyTop: "#7fb2c9",
    skyLow: "#dfe9e3",
    sun: "#fdf7e4",
    haze: "#b3c3b4",
    near: "#5d7148",
    ink: "#26331f",
    accent: "#c8952f",
    light: "#f6f2df",
  },
  dust: {
    skyTop: "#d9b98a",
    skyLow: "#f4e4c4",
    sun: "#fff4dc",
    haze: "#dcbf92",
    near: "#8a5a35",
    ink: "#3b2617",
    accent: "#2f6f73",
    light: "#fbf0d9",
  },
  dusk: {
    skyTop: "#26324f",
    skyLow: "#e79a6c",
    sun: "#ffd9a0",
    haze: "#9c6a72",
    near: "#2a2a3f",
    ink: "#14161f",
    accent: "#f0b35a",
    light: "#ffe6bd",
  },
  night: {
    skyTop: "#0d1a2b",
    skyLow: "#2e5167",
    sun: "#f1ead2",
    haze: "#33536a",
    near: "#132230",
    ink: "#0a121a",
    accent: "#f2b75c",
    light: "#f4e9c8",
  },
  snow: {
    skyTop: "#5d8fb3",
    skyLow: "#d7e6ec",
    sun: "#ffffff",
    haze: "#a9c1cf",
    near: "#3d566b",
    ink: "#1d2c3a",
    accent: "#c9542f",
    light: "#f8fbfb",
  },
  river: {
    skyTop: "#9dc3c2",
    skyLow: "#eef0dc",
    sun: "#fffbe8",
    haze: "#a8c0a8",
    near: "#2f5d50",
    ink: "#16302b",
    accent: "#d98e3f",
    light: "#f5f3e1",
  },
  brick: {
    skyTop: "#5f9ea0",
    skyLow: "#f2dfbf",
    sun: "#fff1d0",
    haze: "#d8b48a",
    near: "#a85f3c",
    ink: "#43241a",
    accent: "#1f7a8c",
    light: "#fbeed3",
  },
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;
