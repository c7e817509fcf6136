/**
 * Letters and what English-language news writes for them; "-" stands for nothing. Sources: BGN/PCGN tables of each
 * language, ICAO 9303 part 3, the Latin alphabets of Kazakhstan (2017, 2018, 2021), Uzbekistan, Azerbaijan,
 * Turkmenistan and Turkey, ISO 9:1995, the Hübschmann-Meillet and national Georgian romanisations.
 */
const CYRILLIC = `
  а a  б b  в v  г g  д d  е e  ё yo  ж zh  з z  и i  й y  к k  л l  м m  н n  о o  п p  р r  с s  т t  у u  ф f
  х kh  ц ts  ч ch  ш sh  щ shch  ъ -  ы y  ь -  э e  ю yu  я ya
  ә a  ғ g  қ k  ң ng  ө o  ұ u  ү u  һ h  і i  ў u  ҳ h  ҷ j  ӣ i  ӯ u  җ j  ҝ g  ҹ j  ҡ k  ҙ z  ҫ s  ӈ ng
  ї yi  є ye  ґ g  ђ dj  ј y  љ l  њ n  ћ c  џ dzh  ѓ g  ќ k  ѕ dz  ѣ e  ѳ f  ѵ i  ҟ k  ҥ ng  ҕ g  ҵ ts  ҽ ch  ҿ ch`;

const LATIN = `
  q k  ž zh  š sh  č ch  ç ch  ş sh  ș sh  ŝ shch  ć ch  ś s  ź z  ż zh  ğ g  ǵ g  ġ gh  ĝ g  ǧ j  ñ n  ń n  ň n  ŋ ng
  ḩ h  ḥ h  ẖ kh  ḫ kh  ĥ h  ħ h  ı i  ə a  ǝ a  æ ae  œ oe  ß ss  ø o  đ d  ð d  þ th  ł l  ŭ u  ţ t  ț t  ḍ d  ṭ t
  ẓ z  ṣ s  ẕ z  ḏ dh  ṯ s  ḵ kh`;

const ARMENIAN = `
  ա a  բ b  գ g  դ d  ե e  զ z  է e  ը y  թ t  ժ zh  ի i  լ l  խ kh  ծ ts  կ k  հ h  ձ dz  ղ gh  ճ ch  մ m  յ y  ն n
  շ sh  ո o  չ ch  պ p  ջ j  ռ r  ս s  վ v  տ t  ր r  ց ts  ւ v  փ p  ք k  և ev  օ o  ֆ f`;

const GEORGIAN = `
  ა a  ბ b  გ g  დ d  ე e  ვ v  ზ z  თ t  ი i  კ k  ლ l  მ m  ნ n  ო o  პ p  ჟ zh  რ r  ს s  ტ t  უ u  ფ p  ქ k  ღ gh
  ყ k  შ sh  ჩ ch  ც ts  ძ dz  წ ts  ჭ ch  ხ kh  ჯ j  ჰ h`;

/** Long vowels alone are written; و and ی are read by their neighbours. */
const ARABIC = `
  ا a  آ a  ء -  ؤ u  ئ -  ع -  ب b  پ p  ت t  ث s  ج j  چ ch  ح h  خ kh  د d  ذ z  ر r  ز z  ژ zh  س s  ش sh  ص s
  ض z  ط t  ظ z  غ gh  ف f  ق k  ک k  گ g  ل l  م m  ن n  و u  ه h  ی i  ە e  ۆ o  ۇ u  ۈ u  ۋ v  ڭ ng  ے e  ں n
  ٹ t  ڈ d  ڑ r  ښ sh  ږ zh  ځ dz  څ ts  ړ r  ډ d  ټ t  ڼ n  ۅ o  ۉ u  ٱ a  ڕ r  ڵ l  ڤ v  ݘ ch  ٶ u  ٵ a  ٸ i`;

const GREEK = `
  α a  β v  γ g  δ d  ε e  ζ z  η i  θ th  ι i  κ k  λ l  μ m  ν n  ξ x  ο o  π p  ρ r  σ s  ς s  τ t  υ y  φ f  χ ch  ψ ps  ω o`;

const pairs = (table: string): [string, string][] => {
  const cells = table.trim().split(/\s+/);
  return cells.flatMap((cell, n) =>
    n % 2 ? [[cells[n - 1] ?? "", cell === "-" ? "" : cell] as [string, string]] : [],
  );
};

export const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, LATIN, ARMENIAN, GEORGIAN, ARABIC, GREEK].flatMap(pairs),
);

/** Letters that sound otherwise in one language. */
export const LETTERS_OF: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  tr: new Map([["c", "j"]]),
  az: new Map([
    ["c", "j"],
    ["x", "kh"],
    ["q", "g"],
  ]),
  uz: new Map([["x", "kh"]]),
  tk: new Map([
    ["w", "v"],
    ["ý", "y"],
  ]),
  ky: new Map([["ж", "j"]]),
  tg: new Map([["ў", "u"]]),
  uk: new Map([
    ["г", "h"],
    ["и", "y"],
  ]),
  be: new Map([
    ["г", "h"],
    ["ў", "v"],
  ]),
};
