import { randomFrom, seedOf } from "../random.ts";
import { box, HEIGHT, WIDTH } from "./paint.ts";
import { PALETTES, type PaletteName } from "./palettes.ts";
import type { Scene } from "./scene.ts";
import { airRoutes } from "./scenes/air-routes.ts";
import { apartments } from "./scenes/apartments.ts";
import { bazaar } from "./scenes/bazaar.ts";
import { canal } from "./scenes/canal.ts";
import { chess } from "./scenes/chess.ts";
import { cinema } from "./scenes/cinema.ts";
import { cityDusk } from "./scenes/city-dusk.ts";
import { columns } from "./scenes/columns.ts";
import { contourMap } from "./scenes/contour-map.ts";
import { cottonRows } from "./scenes/cotton-rows.ts";
import { dam } from "./scenes/dam.ts";
import { drawdown } from "./scenes/drawdown.ts";
import { dunes } from "./scenes/dunes.ts";
import { felt } from "./scenes/felt.ts";
import { glacier } from "./scenes/glacier.ts";
import { greenhouses } from "./scenes/greenhouses.ts";
import { highPeaks } from "./scenes/high-peaks.ts";
import { ikat } from "./scenes/ikat.ts";
import { mountainRidges } from "./scenes/mountain-ridges.ts";
import { oldCity } from "./scenes/old-city.ts";
import { openPit } from "./scenes/open-pit.ts";
import { parcels } from "./scenes/parcels.ts";
import { pipeline } from "./scenes/pipeline.ts";
import { port } from "./scenes/port.ts";
import { powerLines } from "./scenes/power-lines.ts";
import { railway } from "./scenes/railway.ts";
import { riverBend } from "./scenes/river-bend.ts";
import { roadPass } from "./scenes/road-pass.ts";
import { saiga } from "./scenes/saiga.ts";
import { saxaul } from "./scenes/saxaul.ts";
import { schoolWindow } from "./scenes/school-window.ts";
import { solarField } from "./scenes/solar-field.ts";
import { tailings } from "./scenes/tailings.ts";
import { windFarm } from "./scenes/wind-farm.ts";
import { yurtCamp } from "./scenes/yurt-camp.ts";
import { yurtNight } from "./scenes/yurt-night.ts";

const SCENES = {
  "air-routes": airRoutes,
  apartments,
  bazaar,
  canal,
  chess,
  cinema,
  "city-dusk": cityDusk,
  columns,
  "contour-map": contourMap,
  "cotton-rows": cottonRows,
  dam,
  drawdown,
  dunes,
  felt,
  glacier,
  greenhouses,
  "high-peaks": highPeaks,
  ikat,
  "mountain-ridges": mountainRidges,
  "old-city": oldCity,
  "open-pit": openPit,
  parcels,
  pipeline,
  port,
  "power-lines": powerLines,
  railway,
  "river-bend": riverBend,
  "road-pass": roadPass,
  saiga,
  saxaul,
  "school-window": schoolWindow,
  "solar-field": solarField,
  tailings,
  "wind-farm": windFarm,
  "yurt-camp": yurtCamp,
  "yurt-night": yurtNight,
} satisfies Record<string, Scene>;

export type SceneName = keyof typeof SCENES;

/** The SVG of a drawing; the same name gives the same drawing on every machine. */
export const drawPicture = (name: string, scene: SceneName, palette: PaletteName): string => {
  const ink = PALETTES[palette];
  const drawn = SCENES[scene](randomFrom(seedOf(name)), ink);
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${box(0, 0, WIDTH, HEIGHT, ink.near)}${drawn}</svg>`;
};
