/**
 * What readers of an edition ask of all the demo newsroom's stories, and which answer: 2 fully, in a language that they
 * read; 1 in part, or in another language.
 */
type Judged = [query: string, answers: Record<string, 1 | 2>];

const BRIDGE_EN = "first-freight-train-crosses-syr-darya-bridge";
const BRIDGE_RU = "pervyi-gruzovoi-poezd-proshel-po-mostu";
const BRIDGE_KK = "syrdariya-kopirinen-algashqy-poyezd-otti";
const BRIDGE_UZ = "sirdaryo-koprigidan-birinchi-poyezd-otdi";
const BRIDGE_CYRL = "sirdaryo-koprigidan-birinchi-poyezd-otdi-kirill";
const BRIDGE = [BRIDGE_EN, BRIDGE_RU, BRIDGE_KK, BRIDGE_UZ, BRIDGE_CYRL];
const SAIGA_EN = "saiga-count-corridors";
const SAIGA_RU = "saigaki-na-318-kilometre";
const SAIGA_KK = "kiikter-temirzholdan-otti";
const SAXAUL_EN = "aral-seabed-saxaul-survival";
const SAXAUL_UZ = "orol-tubida-saksovul";
const SAXAUL_CYRL = "orol-tubida-saksovul-kirill";
const FREIGHT_RATES = "what-the-syr-darya-bridge-does-to-freight-rates";
const RIVER = "one-litre-down-the-syr-darya";

/** Some answer fully, the others, in other languages, in part. */
const first = (full: readonly string[], part: readonly string[]): Record<string, 1 | 2> => ({
  ...Object.fromEntries(part.map((slug) => [slug, 1 as const])),
  ...Object.fromEntries(full.map((slug) => [slug, 2 as const])),
});

export const JUDGED_IN: Record<string, Judged[]> = {
  en: [
    ["Syr Darya bridge", first([BRIDGE_EN, FREIGHT_RATES], BRIDGE)],
    ["saiga", first([SAIGA_EN], [SAIGA_RU, SAIGA_KK])],
    ["saxaul", first([SAXAUL_EN], [SAXAUL_UZ, SAXAUL_CYRL])],
    ["Aral Sea", first([SAXAUL_EN, RIVER], [SAXAUL_UZ, SAXAUL_CYRL])],
    ["night train", first(["night-train-almaty-bishkek-returns"], ["nochnoi-poezd-almaty-bishkek"])],
    ["remittances", first(["remittances-new-corridors"], ["perevody-iz-seula"])],
    ["glaciers", first(["the-keepers-of-the-small-glaciers"], ["lednik-i-avgust", RIVER])],
    ["214 million dollars", first([BRIDGE_EN], BRIDGE)],
    ["Korean courses", first(["korean-language-schools-fergana"], ["fargona-vodiysida-koreys-tili"])],
    ["Сырдарья", first([BRIDGE_EN, BRIDGE_RU, FREIGHT_RATES, RIVER], BRIDGE)],
    ["сайгаки", first([SAIGA_RU], [SAIGA_EN, SAIGA_KK])],
  ],
  ru: [
    ["мост через Сырдарью", first([BRIDGE_RU], [...BRIDGE, FREIGHT_RATES])],
    ["сколько стоил мост", first([BRIDGE_RU], [])],
    ["тариф на перевозку зерна", first([BRIDGE_RU], [])],
    ["поезд из Алматы в Бишкек", first(["nochnoi-poezd-almaty-bishkek"], ["night-train-almaty-bishkek-returns"])],
    ["паспортный контроль", first(["nochnoi-poezd-almaty-bishkek"], [])],
    ["угольные печи", first(["bishkek-pechi-na-ves"], ["coal-stoves-bishkek-exchange"])],
    ["кредит на газовый котёл", first(["bishkek-pechi-na-ves"], [])],
    ["ледник", first(["lednik-i-avgust"], ["the-keepers-of-the-small-glaciers"])],
    ["вода", first(["lednik-i-avgust"], [])],
    ["вода в августе", first(["lednik-i-avgust"], [])],
    ["деньги из Кореи", first(["perevody-iz-seula"], ["remittances-new-corridors"])],
    ["переводы мигрантов в Таджикистан", first(["perevody-iz-seula"], ["remittances-new-corridors"])],
    ["сайгаков", first([SAIGA_RU], [SAIGA_EN, SAIGA_KK])],
    ["забор у железной дороги", first([SAIGA_RU], [SAIGA_EN, SAIGA_KK])],
    ["214 млн долларов", first([BRIDGE_RU], BRIDGE)],
    ["Bishkek", first(["bishkek-pechi-na-ves", "nochnoi-poezd-almaty-bishkek"], [])],
  ],
  kk: [
    ["Сырдария көпірі", first([BRIDGE_KK], BRIDGE)],
    ["жүк пойызы", first([BRIDGE_KK], [])],
    ["астық тасу", first([BRIDGE_KK], [])],
    ["киіктер", first([SAIGA_KK], [])],
    ["теміржол қоршауы", first([SAIGA_KK], [SAIGA_RU, SAIGA_EN])],
    ["мектептегі үш ауысым", first(["ush-auysymdy-songy-mektep-zhabyldy"], ["school-shifts-third"])],
    ["жел турбиналары", first(["zhetisu-qaqpasynda-zhel-bar"], ["wind-farm-dzungarian-gate-idle"])],
    ["электр желісі", first(["zhetisu-qaqpasynda-zhel-bar"], [])],
    ["5,4 миллиард теңге", first(["ush-auysymdy-songy-mektep-zhabyldy"], ["school-shifts-third"])],
  ],
  uz: [
    ["Sirdaryo koʻprigi", first([BRIDGE_UZ], BRIDGE)],
    ["yuk poyezdi", first([BRIDGE_UZ], [BRIDGE_CYRL])],
    ["Orol dengizi", first([SAXAUL_UZ], [SAXAUL_CYRL, SAXAUL_EN, RIVER])],
    ["saksovul", first([SAXAUL_UZ], [SAXAUL_CYRL, SAXAUL_EN])],
    ["koreys tili kursi", first(["fargona-vodiysida-koreys-tili"], ["korean-language-schools-fergana"])],
    ["tayyor kiyim eksporti", first(["chust-tola-koylak-tikadi"], [])],
    ["Namanganda fabrika", first(["chust-tola-koylak-tikadi"], ["uzbek-mills-yarn-to-shirts"])],
    ["koʻprik uzunligi 1140 metr", first([BRIDGE_UZ], [BRIDGE_CYRL])],
  ],
  "uz-Cyrl": [
    ["Сирдарё кўприги", first([BRIDGE_CYRL], BRIDGE)],
    ["Орол денгизи", first([SAXAUL_CYRL], [SAXAUL_UZ, SAXAUL_EN, RIVER])],
    ["саксовул кўчатлари", first([SAXAUL_CYRL], [SAXAUL_UZ, SAXAUL_EN])],
    ["ғалла вагони", first([BRIDGE_CYRL], [BRIDGE_UZ])],
    ["корейс тили", first(["fargona-vodiysida-koreys-tili"], ["korean-language-schools-fergana"])],
  ],
};
