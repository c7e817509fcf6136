/**
 * Material for words that no dictionary has and that look like those of a language: what they begin with, what follows,
 * how they end, and the small words that make up a third of any text. `size` is how many different words there are.
 */
export type LanguageMaterial = {
  tag: string;
  /** Share of stories. */
  share: number;
  size: number;
  beginnings: readonly string[];
  middles: readonly string[];
  endings: readonly string[];
  small: readonly string[];
};

const list = (text: string): string[] => text.split(" ");

export const LANGUAGES: readonly LanguageMaterial[] = [
  {
    tag: "en",
    share: 0.6,
    size: 34_000,
    beginnings: list(
      "ar be bor cal can cen com con de dis el ex for gra har in jud kel lan mar min nor op par pre qua re sol ter un val wes",
    ),
    middles: list(
      "a age ain al ard ate be ca den di er est fi gen i ial in is la lo men mi na ne o or pa ra ri so ta ti tra u ver",
    ),
    endings: list("ed ing s ment tion er ity al ness ly ance able ful ist ive ure age y d es"),
    small: list(
      "the of to and in a is that for it on was with as at by be from this are or an which but not have had they his been one were there all would their",
    ),
  },
  {
    tag: "ru",
    share: 0.2,
    size: 22_000,
    beginnings: list(
      "без во вы гра да до за из ин ко кра ла мо на не об от пере по под пра при про раз сев со стра тор у хо цен чер",
    ),
    middles: list("ва вод го да де ждо зи ка ко ла ле ли ло ма ме ми на не ни но ра ре ри ро са ста ти то тра ходи че"),
    endings: list("ть ла ли ние ния ов ами ах ого ому ый ая ое ые ость ости ом ем ет ют ка ки"),
    small: list(
      "и в на не что с по как это из к у за от для о же так но до или если при уже только его все мы они был",
    ),
  },
  {
    tag: "kk",
    share: 0.12,
    size: 14_000,
    beginnings: list(
      "ай ақ ал бай бер біл дам елі жал жаң жер зер қал қар көр күн мем мұн об өз өң сал сөй тал тұр үй шақ ығ",
    ),
    middles: list("а ағ ар ба да ды ел ер ы ығ ік ла лы ма мі на ні ра ры са сы та ты ша"),
    endings: list("лар лер дың дің ның ға ге да де дан нен мен ы і сы сі ған ген ады еді ды"),
    small: list("және бұл мен бір осы үшін деп де да бар болды еді ол туралы дейін кейін арқылы бойынша"),
  },
  {
    tag: "uz",
    share: 0.08,
    size: 10_000,
    beginnings: list(
      "ar bar bosh chi dar el far gap hal ish jam kor lav mah nav oʻr pax qar qoʻ rav sar tash ul vil xal yangi zar",
    ),
    middles: list("a al ar ba da di gi i il in ka la li ma mo na ni o or qa ra ri sha ta to va"),
    endings: list("lar ning ga da dan ni lik chi gan di moqda adi ish im iz lari idan"),
    small: list("va bu bilan bir uchun ham deb esa shu oʻz kerak bor edi keyin haqida boʻyicha"),
  },
];

/** Parts of names of people and places in Latin letters, each with its Cyrillic form. */
export const NAME_PARTS: {
  given: readonly [string, string][];
  stems: readonly [string, string][];
  families: readonly [string, string][];
  places: readonly [string, string][];
} = {
  given: [
    ["Alzhan", "Алжан"],
    ["Berdi", "Берди"],
    ["Chyngys", "Чынгыс"],
    ["Dilbar", "Дильбар"],
    ["Erkin", "Эркин"],
    ["Farzona", "Фарзона"],
    ["Gulsara", "Гульсара"],
    ["Ilyas", "Ильяс"],
    ["Jamshed", "Джамшед"],
    ["Kuanysh", "Куаныш"],
    ["Lola", "Лола"],
    ["Madina", "Мадина"],
    ["Nurlan", "Нурлан"],
    ["Oraz", "Ораз"],
    ["Perhat", "Перхат"],
    ["Rustam", "Рустам"],
    ["Saule", "Сауле"],
    ["Talgat", "Талгат"],
    ["Umida", "Умида"],
    ["Yerbol", "Ербол"],
    ["Zhanna", "Жанна"],
    ["Aidar", "Айдар"],
    ["Baqyt", "Бахыт"],
    ["Ainura", "Айнура"],
  ],
  stems: [
    ["Abil", "Абиль"],
    ["Baim", "Баим"],
    ["Dost", "Дост"],
    ["Esen", "Эсен"],
    ["Ghaf", "Гаф"],
    ["Hojam", "Ходжам"],
    ["Isk", "Иск"],
    ["Jum", "Джум"],
    ["Kass", "Касс"],
    ["Khud", "Худ"],
    ["Mukh", "Мух"],
    ["Naz", "Наз"],
    ["Omur", "Омур"],
    ["Qozh", "Кож"],
    ["Rakh", "Рах"],
    ["Sat", "Сат"],
    ["Tok", "Ток"],
    ["Umar", "Умар"],
    ["Yus", "Юс"],
    ["Zhol", "Жол"],
    ["Shar", "Шар"],
    ["Chot", "Чот"],
    ["Bek", "Бек"],
    ["Oraz", "Ораз"],
  ],
  families: [
    ["abayev", "абаев"],
    ["anov", "анов"],
    ["ayeva", "аева"],
    ["bekov", "беков"],
    ["boyev", "боев"],
    ["doshev", "дошев"],
    ["gaziyev", "газиев"],
    ["imov", "имов"],
    ["jonov", "жонов"],
    ["kulov", "кулов"],
    ["matov", "матов"],
    ["murzayev", "мурзаев"],
    ["nazarov", "назаров"],
    ["ullayev", "уллаев"],
    ["zhanov", "жанов"],
    ["shukurov", "шукуров"],
    ["turganov", "турганов"],
    ["qulova", "кулова"],
  ],
  places: [
    ["abad", "абад"],
    ["kent", "кент"],
    ["kum", "кум"],
    ["su", "су"],
    ["tau", "тау"],
    ["tepa", "тепа"],
    ["bulak", "булак"],
    ["kala", "кала"],
  ],
};
