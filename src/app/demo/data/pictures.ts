import type { SceneName } from "../pictures/draw-picture.ts";
import type { PaletteName } from "../pictures/palettes.ts";

/** A drawing of the demo: its name is its seed. Focus is 0..1 from the left and top; captions are the stories' own. */
export type PictureCopy = {
  name: string;
  scene: SceneName;
  palette: PaletteName;
  focus: readonly [x: number, y: number];
  alt: string;
};

const picture = (
  name: string,
  scene: SceneName,
  palette: PaletteName,
  focus: readonly [number, number],
  alt: string,
): PictureCopy => ({ name, scene, palette, focus, alt });

export const PICTURES: PictureCopy[] = [
  picture("saxaul", "saxaul", "dust", [0.4, 0.65], "A bare saxaul tree on a dune before a low sun."),
  picture("summer-pasture", "yurt-camp", "dawn", [0.5, 0.72], "Three white yurts below grey ridges at daybreak."),
  picture("yurt-night", "yurt-night", "night", [0.64, 0.75], "A lit yurt under the stars, hills behind it."),
  picture("ridges", "mountain-ridges", "dawn", [0.45, 0.4], "Mountain ridges one behind another in morning haze."),
  picture("high-peaks", "high-peaks", "snow", [0.52, 0.4], "Three snow-covered peaks under a clear sky."),
  picture("glacier", "glacier", "snow", [0.5, 0.6], "A glacier descends between peaks to a small lake."),
  picture("river-bend", "river-bend", "river", [0.5, 0.65], "A river winds out of green hills across a plain."),
  picture("desert-river", "river-bend", "dust", [0.5, 0.65], "A pale river crosses a dry plain below brown hills."),
  picture("canal", "canal", "noon", [0.5, 0.6], "A straight canal between two rows of poplars."),
  picture("saiga-herd", "saiga", "dusk", [0.6, 0.7], "A herd of saiga in silhouette before a setting sun."),
  picture("dunes", "dunes", "dust", [0.3, 0.5], "Sand dunes with a few dry shrubs under a white sun."),
  picture("rail-dusk", "railway", "dusk", [0.6, 0.65], "A railway line runs to the horizon at dusk."),
  picture("rail-noon", "railway", "noon", [0.6, 0.65], "Railway tracks across a green plain by day."),
  picture("pylons", "power-lines", "dawn", [0.4, 0.6], "Transmission towers cross a plain towards the hills."),
  picture("pylons-dusk", "power-lines", "dusk", [0.4, 0.6], "Transmission towers in silhouette at sunset."),
  picture("pipeline", "pipeline", "dust", [0.35, 0.65], "A pipeline on low supports bends through a desert."),
  picture("dam", "dam", "snow", [0.5, 0.6], "Water falls from three gates of a concrete dam."),
  picture("solar-field", "solar-field", "noon", [0.6, 0.6], "Rows of solar panels under a high sun."),
  picture("wind-farm", "wind-farm", "river", [0.3, 0.5], "Two large wind turbines and a row of distant ones."),
  picture("greenhouses", "greenhouses", "night", [0.5, 0.7], "Rows of lit greenhouses at night below dark hills."),
  picture("open-pit", "open-pit", "brick", [0.5, 0.65], "An open-pit mine in terraces, with three haul trucks."),
  picture("port", "port", "dawn", [0.6, 0.65], "A container ship beside two cranes on a calm sea."),
  picture("tailings", "tailings", "noon", [0.5, 0.8], "A fence with a warning sign before grassed mounds."),
  picture("city-dusk", "city-dusk", "dusk", [0.5, 0.7], "City blocks with lit windows below mountains at dusk."),
  picture("city-night", "city-dusk", "night", [0.5, 0.7], "A city at night, mountains behind it."),
  picture("old-city", "old-city", "brick", [0.45, 0.6], "A tiled portal, two domes and two minarets over low houses."),
  picture("bazaar", "bazaar", "brick", [0.5, 0.7], "Striped awnings of a bazaar, a blue dome behind them."),
  picture("cotton-rows", "cotton-rows", "noon", [0.5, 0.75], "Rows of ripe cotton run to a line of poplars."),
  picture("road-pass", "road-pass", "river", [0.52, 0.65], "Lorries queue on a road that winds into the mountains."),
  picture("road-dust", "road-pass", "dust", [0.52, 0.65], "Lorries in line on a desert road below brown hills."),
  picture(
    "apartments",
    "apartments",
    "dust",
    [0.5, 0.45],
    "The front of an apartment block with balconies and washing.",
  ),
  picture("cinema", "cinema", "dusk", [0.5, 0.45], "An audience before a screen that shows a man on a plain."),
  picture(
    "school-window",
    "school-window",
    "dawn",
    [0.5, 0.4],
    "Empty desks below a wide window with a view of hills.",
  ),
  picture("ikat", "ikat", "brick", [0.5, 0.5], "An ikat pattern of rust and blue lozenges."),
  picture("felt", "felt", "dawn", [0.5, 0.5], "Felt appliqué squares with mirrored ram’s-horn figures."),
  picture(
    "contours",
    "contour-map",
    "river",
    [0.55, 0.55],
    "A contour map of two summits with a river and survey points.",
  ),
  picture("columns", "columns", "dawn", [0.6, 0.5], "A column chart with one column in red."),
  picture("air-routes", "air-routes", "night", [0.5, 0.65], "Arcs between eleven points on a dark globe."),
  picture("chess", "chess", "dusk", [0.5, 0.7], "Chess pieces on a board in evening light."),
  picture("parcels", "parcels", "dust", [0.5, 0.5], "Shelves full of labelled parcels."),
  picture("drawdown", "drawdown", "river", [0.55, 0.5], "A shrunken lake seen from above, ringed by its old shores."),
];
