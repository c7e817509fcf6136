import { area, box, disc, fade, HEIGHT, line, mix, path, spread } from "../paint.ts";
import type { Scene } from "../scene.ts";
import { stars, swells } from "../terrain.ts";

export const cinema: Scene = (random, palette) => {
  const heads = spread(3, (share) =>
    spread(15, (at) => {
      const [x, y, size] = [at * 1640 - 20 + random.between(-20, 20) + share * 40, 905 + share * 85, 30 + share * 10];
      return (
        disc(x, y, size, mix(palette.near, palette.ink, 0.45 + share * 0.5)) +
        path(
          `M${x - size * 1.7} ${y + 130}Q${x - size * 1.5} ${y + size * 1.1} ${x} ${y + size * 1.1}Q${x + size * 1.5} ${y + size * 1.1} ${x + size * 1.7} ${y + 130}Z`,
          mix(palette.near, palette.ink, 0.45 + share * 0.5),
        )
      );
    }).join(""),
  );
  const film = swells(random, {
    count: 4,
    top: 470,
    low: 640,
    height: 36,
    from: palette.haze,
    to: mix(palette.near, palette.accent, 0.25),
  });
  return (
    fade("hall", 0, HEIGHT, palette.ink, palette.near) +
    stars(random, palette.light, 120, 560) +
    `<clipPath id="screen"><rect x="300" y="190" width="1000" height="540"/></clipPath><g clip-path="url(#screen)">` +
    box(300, 190, 1000, 540, palette.skyLow) +
    disc(980, 400, 90, palette.sun) +
    film +
    line(
      [
        [560, 640],
        [575, 560],
        [590, 640],
      ],
      palette.ink,
      16,
    ) +
    disc(575, 545, 15, palette.ink) +
    "</g>" +
    area(
      [
        [300, 190],
        [1300, 190],
        [1600, 60],
        [1600, 0],
        [0, 0],
        [0, 60],
      ],
      palette.light,
      0.04,
    ) +
    area(
      [
        [300, 730],
        [1300, 730],
        [1480, HEIGHT],
        [120, HEIGHT],
      ],
      palette.sun,
      0.1,
    ) +
    heads.join("")
  );
};
