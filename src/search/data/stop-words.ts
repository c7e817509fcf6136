/** Words that stand in nearly every text of a language and say nothing about one. */
const WORDS: Readonly<Record<string, string>> = {
  en: `a about after again all also an and any are as at be because been before being between both but by could did do
    does during each even every few for from had has have he her his how i if in into is it its many more most much
    must no nor not of on only or other our out over same she should since so some such than that the their them then
    there these they this those through to too under until up very was we were what when where which while who whose
    why will with would you your`,
  ru: `а без более бы был была были было в во вот все всего всех вы где даже для до его ее её если есть еще ещё за здесь и
    из или им их к как ко когда которая которого которой которому которую которые который которым которых лишь ли между
    мы на над не него нее неё ней нет ни но о об однако около он она они оно от очень перед по под после потом поэтому
    при про с сам свои своих свой своей своего свою себя сейчас со так такие такой также там то того тоже только том у
    уже чем через что чтобы эта эти этих это этого этой этом этот я`,
  kk: `ал арқылы бар бен бір бірақ біз бойынша болған болды болып бұл ғана да дейді дейін деген деп де екен еді емес жоқ және
    кейін қарай мен не олар оның осы ол өте пен сол соң тағы туралы үшін`,
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

const IN_CYRILLIC = ["ru", "kk", "ky", "uz", "tg"];
const ANY_CYRILLIC = setOf(IN_CYRILLIC);
const CYRILLIC = new Map(IN_CYRILLIC.map((language) => [language, setOf(["ru", language])]));
const LATIN = new Map(["en", "uz", "tk", "tr", "az"].map((language) => [language, setOf(["en", language])]));
const ENGLISH = setOf(["en"]);

/**
 * Whether a word says nothing, read in the language of the query, in English or in Russian; where that language is not
 * written in Cyrillic, in any that is. `language` is the primary subtag, "" when unknown.
 */
export const isStopWord = (word: string, language: string): boolean =>
  (CYRILLIC.get(language) ?? ANY_CYRILLIC).has(word) || (LATIN.get(language) ?? ENGLISH).has(word);
