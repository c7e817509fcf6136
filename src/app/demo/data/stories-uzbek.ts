import type { StoryCopy } from "../story-copy.ts";

export const UZBEK_STORIES: StoryCopy[] = [
  {
    slug: "sirdaryo-koprigidan-birinchi-poyezd-otdi",
    language: "uz",
    headline: "Sirdaryodagi yangi koʻprikdan birinchi yuk poyezdi ikki yil kechikib oʻtdi",
    standfirst:
      "Uzunligi 1140 metrli koʻprik Oʻzbekiston va Qozogʻiston temir yoʻllarini bogʻlab, Fargʻona vodiysiga yoʻlni 61 kilometrga qisqartirdi.",
    dateline: "Shardara",
    by: ["nodira-yusufxon", "daniyar-ospanbek"],
    countries: ["uzbekistan", "kazakhstan"],
    section: "transport",
    tags: ["railways", "syr-darya", "border-crossings"],
    picture: "rail-dusk",
    caption: "Qozogʻiston tomonidagi yoʻl 14 kilometr ochiq dashtdan oʻtadi.",
    when: "75m",
    group: "syr-darya-bridge",
    text: `Gʻalla ortilgan 42 vagonli poyezd {{date 0}} kuni ertalab Sirdaryodan yangi koʻprik orqali oʻtdi. Koʻprik {{year -2}}-yilda ochilishi kerak edi.

Mashinist Marat Junusov daryodan 4 daqiqa 10 soniyada oʻtdi. Muhandislar unga yetti daqiqa bergan edi.

“Soatiga yigirma kilometrdan oshirma, deyishdi. Menga uzoqroq tuyuldi”, — dedi u. Narigi qirgʻoqda temiryoʻlchilar uni non va qovun bilan kutib oldi.

Koʻprikning uzunligi 1140 metr, unda bitta yoʻl bor. Kirish yoʻllari bilan birga u 214 million dollarga tushdi: 126 millionini Qozogʻiston, 88 millionini Oʻzbekiston toʻladi.

## Nima oʻzgaradi

- Chimkent va Qoʻqon orasi 512 kilometrdan 451 kilometrga qisqaradi.
- Poyezd yoʻlda 29 soat emas, 14 soat boʻladi.
- Birinchi yil gʻalla vagoni uchun tarif eski yoʻldagidan 8 foiz arzon.

“Yangiligimiz uchun hech kim pul toʻlamaydi. Oʻz vaqtida kelganimiz uchun toʻlaydi”, — dedi SyrLink kompaniyasi tijorat direktori Gulnora Ismoilova.

Yoʻlovchi poyezdlari {{year 1}}-yildan oldin qatnamaydi.`,
  },
  {
    slug: "sirdaryo-koprigidan-birinchi-poyezd-otdi-kirill",
    language: "uz-Cyrl",
    headline: "Сирдарёдаги янги кўприкдан биринчи юк поезди икки йил кечикиб ўтди",
    standfirst:
      "Узунлиги 1140 метрли кўприк Ўзбекистон ва Қозоғистон темир йўлларини боғлаб, Фарғона водийсига йўлни 61 километрга қисқартирди.",
    dateline: "Шардара",
    by: ["nodira-yusufxon", "daniyar-ospanbek"],
    countries: ["uzbekistan", "kazakhstan"],
    section: "transport",
    tags: ["railways", "syr-darya", "border-crossings"],
    picture: "rail-dusk",
    caption: "Қозоғистон томонидаги йўл 14 километр очиқ даштдан ўтади.",
    when: "74m",
    group: "syr-darya-bridge",
    text: `Ғалла ортилган 42 вагонли поезд бугун эрталаб Сирдарёдан янги кўприк орқали ўтди. Кўприк {{year -2}} йилда очилиши керак эди.

Машинист Марат Жунусов дарёдан 4 дақиқа 10 сонияда ўтди. Муҳандислар унга етти дақиқа берган эди.

“Соатига йигирма километрдан оширма, дейишди. Менга узоқроқ туюлди”, — деди у. Нариги қирғоқда темирйўлчилар уни нон ва қовун билан кутиб олди.

Кўприкнинг узунлиги 1140 метр, унда битта йўл бор. Кириш йўллари билан бирга у 214 миллион долларга тушди: 126 миллионини Қозоғистон, 88 миллионини Ўзбекистон тўлади.

## Нима ўзгаради

- Чимкент ва Қўқон ораси 512 километрдан 451 километрга қисқаради.
- Поезд йўлда 29 соат эмас, 14 соат бўлади.
- Биринчи йил ғалла вагони учун тариф эски йўлдагидан 8 фоиз арзон.

“Янгилигимиз учун ҳеч ким пул тўламайди. Ўз вақтида келганимиз учун тўлайди”, — деди SyrLink компанияси тижорат директори Гулнора Исмоилова.

Йўловчи поездлари {{year 1}} йилдан олдин қатнамайди.`,
  },
  {
    slug: "orol-tubida-saksovul",
    language: "uz",
    headline: "Orol tubiga ekilgan saksovulning oʻntadan oltitasi besh yildan keyin ham tirik",
    standfirst: "Botaniklar 900 ta maydonchani piyoda aylanib chiqdi.",
    dateline: "Moʻynoq",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "environment",
    tags: ["aral-sea"],
    picture: "saxaul",
    caption: "Besh yoshli qora saksovul. 1970-yilda bu yerda 12 metr suv boʻlgan.",
    when: "10d 10:00",
    group: "aral-saxaul",
    text: `Orol dengizining qurigan tubiga besh yil oldin ekilgan saksovulning 61 foizi tirik ekani aniqlandi. Ikki yil oldin sunʼiy yoʻldosh suratlari boʻyicha 38 foiz deb hisoblangan edi.

Nukuslik botaniklar har biri 100 kvadrat metrli 900 ta maydonchani piyoda aylanib, koʻchatlarni sanab chiqdi. Qumda saksovulning 74 foizi, shoʻrxokda esa 23 foizi saqlanib qolgan.

Mutaxassislar shoʻrxok yerlarga ekishni toʻxtatishni taklif qilmoqda.`,
  },
  {
    slug: "chust-tola-koylak-tikadi",
    language: "uz",
    headline: "Namangan fabrikasi ipdan koʻylakka oʻtdi va oʻlchamlar har xil ekanini bildi",
    standfirst: "Tayyor kiyim eksporti oʻtgan chorakda birinchi marta ip eksportidan oshdi.",
    dateline: "Namangan",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "economy",
    tags: ["textiles", "cotton"],
    picture: "ikat",
    when: "4d 14:00",
    group: "mills-shirts",
    text: `Namangan yaqinidagi “Chust Toʻla” fabrikasi Polshaga birinchi marta 12 000 ta koʻylak joʻnatganida, 3100 tasi qaytib keldi. Ular yaxshi tikilgan, ammo bichimi toʻgʻri kelmagan edi.

“Biz oʻzimiz biladigan odamlarga moslab bichgan edik”, — deydi fabrika direktori Baxtiyor Sodiqov.

Tarmoq uyushmasi maʼlumotiga koʻra, oʻtgan chorakda tayyor kiyim eksporti 412 million dollar, ip eksporti 398 million dollar boʻldi. Bir yil oldin bu koʻrsatkichlar 347 million va 455 million dollar edi.`,
  },
  {
    slug: "fargona-vodiysida-koreys-tili",
    language: "uz",
    headline: "Fargʻona vodiysida koreys tili kurslari ingliz tili kurslaridan koʻpaydi",
    standfirst: "Uch viloyatda 2070 ta kurs bor, uch yil oldin 640 ta edi.",
    dateline: "Andijon",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "society",
    tags: ["languages", "schools"],
    picture: "school-window",
    when: "2d 15:00",
    group: "korean-schools",
    text: `Andijondagi 33-maktab kechqurun ikkinchi marta toʻladi: endi partalarga bolalarning otalari va akalari oʻtiradi. Ular koreys tilini oʻrganmoqda.

Taʼlim inspeksiyasi maʼlumotiga koʻra, vodiyning uch viloyatida 2070 ta xususiy koreys tili kursi bor. Ingliz tili kurslari 1800 ta.

Ish ruxsatnomasi uchun imtihonni bu yil Toshkentda 27 foiz nomzod topshira oldi, ikki yil oldin 44 foiz edi.`,
  },
  {
    slug: "orol-tubida-saksovul-kirill",
    language: "uz-Cyrl",
    headline: "Орол тубига экилган саксовулнинг ўнтадан олтитаси беш йилдан кейин ҳам тирик",
    standfirst: "Ботаниклар 900 та майдончани пиёда айланиб чиқди.",
    dateline: "Мўйноқ",
    by: ["nodira-yusufxon"],
    countries: ["uzbekistan"],
    section: "environment",
    tags: ["aral-sea"],
    picture: "saxaul",
    caption: "Беш ёшли қора саксовул. 1970 йилда бу ерда 12 метр сув бўлган.",
    when: "10d 10:05",
    group: "aral-saxaul",
    text: `Орол денгизининг қуриган тубига беш йил олдин экилган саксовулнинг 61 фоизи тирик экани аниқланди. Икки йил олдин сунъий йўлдош суратлари бўйича 38 фоиз деб ҳисобланган эди.

Нукуслик ботаниклар ҳар бири 100 квадрат метрли 900 та майдончани пиёда айланиб, кўчатларни санаб чиқди. Қумда саксовулнинг 74 фоизи, шўрхокда эса 23 фоизи сақланиб қолган.

Мутахассислар шўрхок ерларга экишни тўхтатишни таклиф қилмоқда.`,
  },
];
