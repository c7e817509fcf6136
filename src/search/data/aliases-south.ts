/**
 * Towns and districts of Kyrgyzstan, Uzbekistan, Tajikistan and Turkmenistan that were renamed, or that Russian names
 * otherwise. Compiled by the project; one group a line.
 */
export const SOUTH = `
Kyzyl-Suu = Pokrovka = Покровка = Кызыл-Суу
Kerben = Karavan = Караван = Кербен
Kochkor = Kochkorka = Кочкорка = Кочкор
Kaindy = Kainda = Каинда = Кайыңды
Shopokov = Krasnooktyabrsky = Краснооктябрьский = Шопоков
Ak-Suu = Belovodskoye = Беловодское = Ак-Суу = Teploklyuchenka = Теплоключенка
Kemin = Bystrovka = Быстровка = Кемин
Tyup = Tüp = Тюп = Түп
Bokonbayevo = Bökönbaev = Bokonbaev = Боконбаево = Бөкөнбаев = Bokombayevskoye = Боконбаевское
Kadamjay = Frunzenskoye = Фрунзенское = Кадамжай = Pulgon = Пульгон
Aydarken = Khaydarkan = Хайдаркан = Айдаркен
Kok-Jangak = Kok-Yangak = Кок-Янгак = Көк-Жаңгак
Bazar-Korgon = Bazar-Kurgan = Базар-Курган = Базар-Коргон
Bakay-Ata = Leninpol = Ленинполь = Бакай-Ата
Kyzyl-Adyr = Kirovskoye = Кировское = Кызыл-Адыр
Jeti-Oguz = Dzhety-Oguz = Джети-Огуз = Жети-Өгүз
Nookat = Naukat = Ноокат = Наукат = Nowqat
Gulcha = Gülchö = Гульча = Гүлчө
Daroot-Korgon = Daraut-Kurgan = Дараут-Курган = Дароот-Коргон
Kara-Suu = Karasuu = Qorasuv = Кара-Суу = Карасу
Bosteri = Bösteri = Бостери = Бостери
Barskoon = Barskaun = Барскаун = Барскоон
Burana = Balasagun = Balasaghun = Бурана = Баласагун
Torugart = Torugart Pass = Торугарт
Irkeshtam = Erkech-Tam = Иркештам = Эркеч-Там
Kambarata = Kambar-Ata = Камбар-Ата = Камбарата
Nurafshon = Tuytepa = Toytepa = Toytepe = Тойтепа = Туйтепа = Нурафшон = Нурафшан = Toʻytepa
Haqqulobod = Khakkulabad = Хаккулабад = Ҳаққулобод
Asaka = Leninsk = Zelensk = Зеленск
Shahrixon = Shakhrikhan = Moskovsky = Московский = Шахрихан = Шаҳрихон
Marhamat = Markhamat = Russkoye Selo = Русское Село = Мархамат
Xonobod = Khanabad = Sovetabad = Советабад = Ханабад = Хонобод
Rishton = Rishtan = Риштан = Риштон
Beshariq = Besharyk = Kirovo = Кирово = Бешарык
Shohimardon = Shakhimardan = Hamzaabad = Khamzaabad = Хамзаабад = Шахимардан = Шоҳимардон
Oltiariq = Altyaryk = Алтыарык = Олтиариқ
Quva = Kuva = Кува = Қува
Quvasoy = Kuvasay = Кувасай = Қувасой
Toʻrtkoʻl = Turtkul = Petroaleksandrovsk = Петроалександровск = Турткуль = Тўрткўл
Beruniy = Beruni = Shabbaz = Шаббаз = Беруни = Беруний = Biruniy
Xoʻjayli = Khodjeyli = Khodzheyli = Ходжейли = Хўжайли = Xojeli
Qoʻngʻirot = Kungrad = Qongirot = Кунград = Қўнғирот = Qońırat
Taxiatosh = Takhiatash = Тахиаташ = Тахиатош
Boʻston = Bustan = Bostan = Бустан = Бўстон
Hazorasp = Khazarasp = Хазарасп = Ҳазорасп
Xonqa = Khanka = Ханка = Хонқа
Pitnak = Питняк = Питнак
Shovot = Shavat = Шават = Шовот
Bulungʻur = Bulungur = Krasnogvardeysk = Красногвардейск = Булунгур
Gallaorol = Gallyaaral = Галляарал = Ғаллаорол
Zomin = Zaamin = Заамин = Зомин
Ishtixon = Ishtykhan = Иштыхан = Иштихон
Oqtosh = Aktash = Акташ = Оқтош
Qorakoʻl = Karakul = Каракуль = Қоракўл
Vobkent = Vabkent = Вабкент = Вобкент
Romitan = Ramitan = Рамитан = Ромитан
Gʻuzor = Guzar = Гузар = Ғузор
Muborak = Mubarek = Мубарек = Муборак
Chiroqchi = Chirakchi = Чиракчи = Чироқчи
Yakkabogʻ = Yakkabag = Яккабаг = Яккабоғ
Boysun = Baysun = Байсун = Бойсун
Sherobod = Sherabad = Шерабад = Шеробод
Shoʻrchi = Shurchi = Шурчи = Шўрчи
Jarqoʻrgʻon = Dzharkurgan = Джаркурган = Жарқўрғон
Sariosiyo = Sariasiya = Сариасия = Сариосиё
Uchquduq = Uchkuduk = Учкудук = Учқудуқ
Nurota = Nurata = Нурата = Нурота
Gʻozgʻon = Gazgan = Газган = Ғозғон
Doʻstobod = Soldatsky = Солдатский = Дустабад = Дўстобод
Chinoz = Chinaz = Чиназ = Чиноз
Gʻazalkent = Gazalkent = Газалкент = Ғазалкент
Piskent = Pskent = Пскент = Пискент
Kosonsoy = Kasansay = Касансай = Косонсой
Uchqoʻrgʻon = Uchkurgan = Учкурган = Учқўрғон
Oqqoʻrgʻon = Akkurgan = Аккурган = Оққўрғон
Yangiyer = Янгиер
Aydarkul = Aydarko'l = Айдаркуль = Айдаркўл = Aydar Lake
Muynak = Moynaq = Мойнак
Sudochye = Sudochie = Судочье
Registan = Registon = Регистан = Регистон
Khovaling = Ховалинг
Muminabad = Muminobod = Leningradsky = Ленинградский = Муминабад = Мӯъминобод
Hamadoni = Moskovsky = Чубек = Chubek = Московский = Хамадони = Ҳамадонӣ
Shamsiddin Shohin = Shurobod = Shuroabad = Шураабад = Шурабад = Шӯробод
Qubodiyon = Kabadian = Mikoyanabad = Микоянабад = Кабадиян = Кубодиён = Қубодиён
Shahrituz = Shaartuz = Шаартуз = Шаҳритус = Shahritus
Jaihun = Kumsangir = Qumsangir = Кумсангир = Ҷайҳун = Джайхун
Balkhi = Kolkhozabad = Rumi = Колхозабад = Балхи = Ҷалолиддини Балхӣ = Руми
Abdurahmoni Jomi = Kuybyshevsk = Куйбышевск = Абдурахмони Джоми = Абдураҳмони Ҷомӣ
Levakant = Kalininabad = Калининабад
Rudaki = Leninsky = Ленинский = Рудаки = Рӯдакӣ
Nurobod = Darband = Komsomolabad = Комсомолабад = Нуробод
Lakhsh = Jirgatol = Dzhirgatal = Джиргаталь = Лахш = Ҷиргатол
Sangvor = Tavildara = Тавильдара = Сангвор = Тавилдара
Darvoz = Kalai-Khumb = Qalai Khumb = Калай-Хумб = Қалъаи Хумб = Дарваз = Дарвоз
Ghafurov = Gafurov = Bobojon Ghafurov = Гафуров = Бободжон Гафуров = Ғафуров = Sovetabad
Spitamen = Nau = Нау = Спитамен
Jabbor Rasulov = Proletarsk = Пролетарск = Джаббор Расулов = Ҷаббор Расулов
Istiqlol = Taboshar = Табошар = Истиклол = Истиқлол
Mehnatobod = Zafarobod = Зафарабад = Зафаробод
Ayni = Varzimanor = Zakhmatabad = Захматабад = Варзиминор = Айни
Yovon = Yavan = Яван = Ёвон
Farkhor = Parkhar = Пархар = Фархор
Varzob = Varzob Gorge = Варзоб
Murghab = Murgab = Мургаб = Мурғоб = Pamirsky Post
Ishkoshim = Ishkashim = Ишкашим = Ишкошим
Kayrakkum Reservoir = Tajik Sea = Qayroqqum = Bahri Tojik = Таджикское море = Баҳри Тоҷик = Кайраккумское водохранилище
Usoi Dam = Usoy = Усойский завал
Anau = Anew = Анау = Änew
Abadan = Büzmeýin = Byuzmein = Безмеин = Бюзмеин = Абадан
Gokdepe = Gökdepe = Geok-Tepe = Геок-Тепе = Гёкдепе
Baharly = Baharden = Bakharden = Бахарден = Бахарлы = Bäherden
Bereket = Kazandzhik = Gazanjyk = Казанджик = Берекет
Serdar = Kizyl-Arvat = Kyzyl-Arvat = Gyzylarbat = Кизыл-Арват = Сердар
Etrek = Kizyl-Atrek = Gyzyletrek = Кизыл-Атрек = Этрек
Esenguly = Hasan-Kuli = Gasan-Kuli = Гасан-Кули = Эсенгулы
Gumdag = Kum-Dag = Кум-Даг = Гумдаг
Kaka = Kaahka = Kaakhka = Каахка
Sarahs = Serakhs = Saragt = Серахс = سرخس
Yoloten = Ýolöten = Iolotan = Yolotan = Иолотань = Ёлётен
Galkynysh = South Yolotan = Galkynyş = Южный Иолотань = Галкыныш
Dovletabad = Döwletabat = Dauletabad = Довлетабад = Даулетабад
Tagtabazar = Takhta-Bazar = Тахта-Базар = Тагтабазар
Seydi = Neftezavodsk = Seýdi = Нефтезаводск = Сейди
Gazojak = Gaz-Achak = Газ-Ачак = Газоджак
Danew = Deynau = Dänew = Дейнау
Koytendag = Charshanga = Köýtendag = Çarşaňňy = Чаршанга = Койтендаг
Boldumsaz = Kalininsk = Калининск = Болдумсаз
Gubadag = Telmansk = Тельманск = Губадаг
Gurbansoltan Eje = Ilyaly = Yylanly = Ильялы = Гурбансолтан-Эдже
Akdepe = Leninsk = Акдепе
Gorogly = Tahta = Görogly = Тахта = Гёроглы
Turkmenistan Canal = Karakum Canal = Garagum Canal = Каракумский канал = Garagum derýasy = Lenin Canal
Darvaza = Derweze = Door to Hell = Дарваза = Дервезе = Врата ада
Nisa = Nusaý = Ниса = Parthaunisa
Avaza = Awaza = Аваза
Bukhara Emirate = Emirate of Bukhara = Бухарский эмират = Buxoro amirligi = Buhara Emirliği
Kokand Khanate = Khanate of Kokand = Кокандское ханство = Qoʻqon xonligi = Hokand Hanlığı
Khiva Khanate = Khanate of Khiva = Хивинское ханство = Xiva xonligi = Hive Hanlığı
Kazakh Khanate = Казахское ханство = Қазақ хандығы = Kazak Hanlığı
Golden Horde = Золотая Орда = Алтын Орда = Oltin Oʻrda = Altın Orda = اردوی زرین
Alash Orda = Alash = Алаш-Орда = Алаш Орда = Алашорда
Turkestan ASSR = Туркестанская АССР = Turkestan Autonomous Republic
`;
