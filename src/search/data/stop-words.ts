/** Words that stand in nearly every text of a language and say nothing about one. */
const WORDS: Readonly<Record<string, string>> = {
  en: `a an and are as at be been but by for from had has have he her his i if in into is it its of on or our she so
    than that the their them then there these they this those to was we were what when where which who will with you`,
  ru: `а без бы был была были было в во вот все вы где для до его ее если есть за и из или им их к как ко когда который
    ли мы на не него ней нет ни но о об он она они оно от по под при с со так такой там то тоже только у уже чем что
    чтобы эта эти это этот я`,
  kk: `ал арқылы бар бен бір бойынша бұл да дейін деп де екен еді емес жоқ және кейін қарай мен не оның осы ол пен сол туралы
    үшін`,
  ky: `ал бар бир боюнча бул да деп дейре дейин же жана жок кийин менен не ошол ошон ошондой тууралуу үчүн эле эмес`,
  uz: `bilan bir boʻlgan bu bo'lgan bo'yicha emas esa ham haqida keyin lekin shu u uchun va yoki ва билан бу бир бўйича бўлган
    учун ҳам ҳақида эса эмас у шу ёки`,
  tg: `аз ба бар барои бо ва дар ин ки кард карда он ҳам ё як мебошад аст буд шуд`,
  tk: `bilen bir bolan bu bolsa hem hakda hem-de ol şu üçin we ýa ýene`,
  tr: `ama bir bu da daha de den diye gibi her için ile ise ki kadar mi mı o olan olarak olduğu sonra şu ve veya ya`,
  az: `amma bir bu da daha də həm ilə isə ki o olan üçün və ya`,
};

const setOf = (languages: readonly string[]): ReadonlySet<string> =>
  new Set(languages.flatMap((language) => (WORDS[language] ?? "").split(/\s+/)));

const CYRILLIC = setOf(["ru", "kk", "ky", "uz", "tg"]);
const LATIN = new Map(["en", "uz", "tk", "tr", "az"].map((language) => [language, setOf(["en", language])]));
const ENGLISH = setOf(["en"]);

/** Whether a word says nothing, read in the language of the query, in English or in a language of the Cyrillic script. */
export const isStopWord = (word: string, language: string): boolean =>
  CYRILLIC.has(word) || (LATIN.get(language) ?? ENGLISH).has(word);
