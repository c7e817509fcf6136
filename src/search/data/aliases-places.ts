/**
 * Cities, regions and districts that were renamed, or that other languages name otherwise. Compiled by the project from
 * the general knowledge of the region's renamings; one group a line, the name of today first.
 */
export const PLACES = `
Almaty = Alma-Ata = Verny = Алма-Ата = Верный = Alma Ata = Vernyy
Astana = Nur-Sultan = Akmola = Tselinograd = Akmolinsk = Aqmola = Нур-Султан = Нұр-Сұлтан = Астана = Акмола = Ақмола = Целиноград = Акмолинск
Oskemen = Öskemen = Ust-Kamenogorsk = Усть-Каменогорск = Өскемен
Oral = Uralsk = Ural'sk = Уральск = Орал
Kokshetau = Kökşetau = Kokchetav = Кокчетав = Көкшетау
Semey = Semipalatinsk = Семипалатинск = Семей
Shymkent = Chimkent = Чимкент = Шымкент
Taraz = Dzhambul = Jambyl = Aulie-Ata = Auliye-Ata = Джамбул = Тараз = Аулие-Ата = Mirzoyan = Мирзоян
Zhambyl = Dzhambul Region = Жамбыл = Jambyl
Atyrau = Guryev = Gurjev = Гурьев = Атырау
Aktau = Aqtau = Shevchenko = Шевченко = Актау = Ақтау
Aktobe = Aqtöbe = Aktyubinsk = Aktiubinsk = Актюбинск = Ақтөбе = Актобе
Karaganda = Qaraghandy = Karagandy = Қарағанды = Караганда
Kostanay = Qostanay = Kustanay = Kustanai = Кустанай = Қостанай = Костанай
Kyzylorda = Qyzylorda = Kzyl-Orda = Perovsk = Ak-Mechet = Кзыл-Орда = Кызылорда = Қызылорда = Перовск
Petropavl = Petropavlovsk = Kyzylzhar = Qyzyljar = Петропавловск = Петропавл = Қызылжар
Taldykorgan = Taldyqorghan = Taldy-Kurgan = Талды-Курган = Талдыкорган = Талдықорған
Zhezkazgan = Jezqazghan = Dzhezkazgan = Джезказган = Жезказган = Жезқазған
Zhetysu = Jetisu = Semirechye = Semirechie = Жетысу = Жетісу = Семиречье
Ulytau = Ulutau = Улытау = Ұлытау
Balkhash = Balqash = Балхаш = Балқаш
Ridder = Leninogorsk = Лениногорск = Риддер
Qonayev = Konayev = Kapchagay = Kapshagay = Qapshaghay = Капчагай = Капшагай = Қонаев = Конаев = Қапшағай
Zharkent = Panfilov = Жаркент = Панфилов
Stepnogorsk = Степногорск
Zhanatas = Жанатас
Saryagash = Sary-Agash = Сарыагаш = Сарыағаш
Turkistan = Turkestan = Yasi = Yasy = Yassi = Туркестан = Түркістан = Turkiston
Baikonur = Baykonur = Leninsk = Baiqongyr = Байконур = Байқоңыр = Tyuratam = Тюратам = Ленинск
Makinsk = Makinka = Макинск
Burabay = Borovoe = Borovoye = Боровое = Бурабай
Shalkar = Chelkar = Челкар = Шалқар
Kandyagash = Oktyabrsk = Қандыағаш = Октябрьск
Beyneu = Beineu = Бейнеу
Fort-Shevchenko = Форт-Шевченко = Fort-Aleksandrovsky
Tobyl = Zatobolsk = Затобольск = Тобыл
Aksu = Yermak = Ermak = Ермак
Temirtau = Samarkandsky = Темиртау
Saran = Сарань
Shakhtinsk = Tentek = Шахтинск
Kulsary = Qulsary = Кульсары = Құлсары
Aksai = Aqsay = Аксай = Ақсай
Taiynsha = Krasnoarmeysk = Тайынша
Sergeyevka = Сергеевка
Ayagoz = Ayaguz = Sergiopol = Аягуз = Аягөз
Serebryansk = Серебрянск
Altai = Zyryanovsk = Зыряновск = Алтай
Bishkek = Frunze = Pishpek = Фрунзе = Пишпек = Бишкек = Frunse
Osh = Ош = Oʻsh
Jalal-Abad = Dzhalal-Abad = Джалал-Абад = Жалал-Абад = Jalolobod
Karakol = Przhevalsk = Prjevalsk = Каракол = Пржевальск
Naryn = Нарын = Norin
Talas = Dmitrievka = Талас
Balykchy = Rybachye = Rybachy = Рыбачье = Балыкчы
Cholpon-Ata = Чолпон-Ата
Kara-Balta = Karabalta = Kalininskoye = Кара-Балта
Tokmok = Tokmak = Токмак = Токмок
Kant = Кант
Batken = Баткен = Botkan
Uzgen = Özgön = Uzgand = Узген = Өзгөн = Oʻzgan
Isfana = Razzakov = Исфана = Раззаков
Kyzyl-Kiya = Kyzyl-Kyya = Кызыл-Кия = Кызыл-Кыя
Suluktu = Sulyukta = Сулюкта = Сүлүктү
Tash-Kumyr = Tash-Kömür = Таш-Кумыр = Таш-Көмүр
Mailuu-Suu = Mayli-Sai = Майли-Сай = Майлуу-Суу
Issyk-Kul = Ysyk-Köl = Issyk Kul = Иссык-Куль = Ысык-Көл = Issiqkoʻl
Chui = Chuy = Chu = Чуй = Чуйская = Чүй
Toktogul = Токтогул = Muztor = Ketmen-Tyube
Tashkent = Toshkent = Ташкент = Тошкент = Taşkent = تاشکند
Samarkand = Samarqand = Самарканд = Самарқанд = Semerkant = Səmərqənd = سمرقند = Marakanda = Afrasiab
Bukhara = Buxoro = Bokhara = Бухара = Бухоро = Buhara = بخارا
Khiva = Xiva = Хива = خیوه
Khorezm = Xorazm = Khwarezm = Khwarazm = Chorasmia = Хорезм = Хоразм = Harezm = خوارزم
Fergana = Ferghana = Fargʻona = Skobelev = Novy Margelan = Фергана = Фарғона = فرغانه = Fərqanə
Andijan = Andijon = Andizhan = Андижан = Андижон
Namangan = Наманган
Kokand = Qoʻqon = Коканд = Қўқон = Khokand = خوقند = Xokand
Margilan = Margʻilon = Margelan = Маргилан = Маргелан = Марғилон
Karshi = Qarshi = Карши = Қарши = Nasaf = Nakhshab = Bek-Budi = Бек-Буди
Shahrisabz = Shakhrisabz = Kesh = Шахрисабз = Шаҳрисабз
Termez = Termiz = Tirmiz = Термез = Термиз = ترمذ
Jizzakh = Jizzax = Dzhizak = Джизак = Жиззах
Gulistan = Guliston = Mirzachul = Гулистан = Гулистон = Мирзачуль
Sirdaryo = Syrdarya = Syr-Darya = Сырдарья = Сирдарё = Сырдария = Сирдарья
Surkhandarya = Surxondaryo = Сурхандарья = Сурхондарё
Kashkadarya = Qashqadaryo = Кашкадарья = Қашқадарё
Navoi = Navoiy = Kermine = Karmana = Навои = Навоий = Кермине
Zarafshan = Zarafshon = Зарафшан = Зарафшон = Zeravshan = Зеравшан
Nukus = Nökis = Нукус = Нөкис
Karakalpakstan = Qoraqalpogʻiston = Karakalpakia = Каракалпакстан = Каракалпакия = Қорақалпоғистон = Qaraqalpaqstan = Қарақалпақстан
Moynaq = Muynak = Moʻynoq = Муйнак = Мўйноқ
Urgench = Urganch = Ургенч = Урганч = Novourgench
Konye-Urgench = Köneürgenç = Kunya-Urgench = Gurganj = Куня-Ургенч = Gürgenç
Chirchik = Chirchiq = Чирчик = Чирчиқ = Komsomolsky
Bekabad = Bekobod = Begovat = Бекабад = Бекобод
Almalyk = Olmaliq = Алмалык = Олмалиқ
Angren = Ohangaron = Ангрен = Оҳангарон = Akhangaran = Ахангаран
Yangiyul = Yangiyoʻl = Kaunchi = Янгиюль = Янгийўл
Kattakurgan = Kattaqoʻrgʻon = Каттакурган = Каттақўрғон
Denau = Denov = Денау = Денов = Dehnav
Shafirkan = Shofirkon = Шафиркан = Шофиркон
Gijduvan = Gʻijduvon = Гиждуван = Ғиждувон
Kagan = Kogon = New Bukhara = Новая Бухара = Каган
Asaka = Асака
Dushanbe = Stalinabad = Душанбе = Сталинабад = Dyushambe = Дюшамбе = Stalinobod
Khujand = Leninabad = Khodzhent = Khodjent = Xoʻjand = Ходжент = Худжанд = Хуҷанд = Ленинабад = Alexandria Eschate = خجند = Hucend
Sughd = Sogd = Sughd Region = Согд = Суғд = Согдийская = Leninabad Region
Khatlon = Хатлон = Xatlon
Bokhtar = Qurghonteppa = Kurgan-Tyube = Kurgan-Tube = Qurgonteppa = Курган-Тюбе = Қурғонтеппа = Бохтар
Kulob = Kulyab = Kulab = Куляб = Кӯлоб
Istaravshan = Ura-Tyube = Uroteppa = Ура-Тюбе = Истаравшан = Ӯротеппа
Khorog = Khorugh = Хорог = Хоруғ = خاروغ
Gorno-Badakhshan = GBAO = Pamir Region = Горный Бадахшан = ГБАО = ВМКБ = Kuhistoni Badakhshon = Бадахшон = Badakhshan = Бадахшан
Levakant = Sarband = Леваканд = Сарбанд
Vahdat = Kofarnihon = Ordzhonikidzeabad = Вахдат = Ваҳдат = Кофарнихон = Орджоникидзеабад
Tursunzoda = Regar = Tursunzade = Турсунзаде = Турсунзода = Регар
Buston = Chkalovsk = Бустон = Чкаловск = Бӯстон
Guliston = Kayrakkum = Qayroqqum = Кайраккум = Қайроққум
Isfara = Исфара
Panjakent = Penjikent = Pendzhikent = Пенджикент = Панҷакент = Панджакент
Kanibadam = Konibodom = Канибадам = Конибодом
Nurek = Norak = Нурек = Норак
Rogun = Roghun = Рогун = Роғун
Hisor = Gissar = Hissar = Гиссар = Ҳисор
Rasht = Gharm = Garm = Гарм = Ғарм = Рашт
Dangara = Danghara = Дангара = Данғара
Ashgabat = Ashkhabad = Aşgabat = Poltoratsk = Ашхабад = Ашгабат = Aşkabat = عشق‌آباد = Полторацк
Turkmenabat = Türkmenabat = Chardzhou = Chardjui = Chärjew = Charjew = Чарджоу = Чарджев = Туркменабад = Amul
Lebap = Лебап = Chardzhou Region
Turkmenbashi = Türkmenbaşy = Krasnovodsk = Красноводск = Туркменбаши = Gyzylsuw
Dashoguz = Daşoguz = Tashauz = Dashhowuz = Ташауз = Дашогуз = Дашховуз
Mary = Merv = Мары = Мерв = مرو
Balkanabat = Nebit-Dag = Nebitdag = Балканабад = Небит-Даг
Tejen = Tedzhen = Теджен
Bayramaly = Bairam-Ali = Байрамали = Байрам-Али
Serhetabat = Kushka = Gushgy = Кушка = Серхетабад
Garabogaz = Bekdash = Карабогаз = Бекдаш
Kara-Bogaz-Gol = Garabogazköl = Кара-Богаз-Гол
Hazar = Cheleken = Челекен = Хазар
Atamyrat = Kerki = Керки = Атамурат
Arkadag = Аркадаг
Magdanly = Gowurdak = Gaurdak = Говурдак = Магданлы
Ahal = Akhal = Ахал
Baku = Bakı = Баку = Bakü = باکو = ბაქო
Ganja = Gəncə = Kirovabad = Gandzha = Yelizavetpol = Elizavetpol = Гянджа = Кировабад = Елизаветполь = Gence = گنجه
Sumgait = Sumqayıt = Сумгаит = Sumgayit
Khankendi = Xankəndi = Stepanakert = Степанакерт = Ханкенди = Ստեփանակերտ
Shusha = Shushi = Şuşa = Шуша = Шуши
Nakhchivan = Naxçıvan = Nakhichevan = Нахичевань = Нахчыван = Nahçıvan = نخجوان = Նախիջևան
Lankaran = Lənkəran = Lenkoran = Ленкорань = لنکران
Goygol = Göygöl = Khanlar = Xanlar = Ханлар = Гёйгёль = Helenendorf
Shirvan = Şirvan = Ali-Bayramli = Əli Bayramlı = Али-Байрамлы = Ширван
Shamakhi = Şamaxı = Shemakha = Шемаха
Shamkir = Şəmkir = Shamkhor = Шамхор = Шамкир
Sheki = Shaki = Şəki = Nukha = Нуха = Шеки
Agdam = Ağdam = Aghdam = Агдам = Akna
Fuzuli = Füzuli = Fizuli = Физули = Karyagino
Lachin = Laçın = Berdzor = Лачин = Бердзор
Kalbajar = Kəlbəcər = Karvachar = Кельбаджар = Карвачар
Zangilan = Zəngilan = Зангелан
Jabrayil = Cəbrayıl = Джебраил
Gabala = Qəbələ = Kutkashen = Габала = Куткашен
Bilasuvar = Биласувар
Yerevan = Erivan = Erevan = Ереван = Эривань = İrəvan = Erivan = Երևան = ایروان
Gyumri = Leninakan = Alexandropol = Aleksandropol = Гюмри = Ленинакан = Александрополь = Gümrü = Գյումրի
Vanadzor = Kirovakan = Karaklis = Ванадзор = Кировакан = Վանաձոր
Vagharshapat = Etchmiadzin = Echmiadzin = Ejmiatsin = Эчмиадзин = Вагаршапат = Վաղարշապատ
Sevan = Gokcha = Göyçə = Севан
Syunik = Zangezur = Сюник = Зангезур = Zəngəzur
Tbilisi = Tiflis = Тбилиси = Тифлис = თბილისი = تفلیس
Batumi = Batum = Батуми = Батум = ბათუმი
Kutaisi = Кутаиси = ქუთაისი
Sukhumi = Sokhumi = Sukhum = Aqwa = Сухуми = Сухум = სოხუმი
Tskhinvali = Stalinir = Staliniri = Цхинвали = Цхинвал = ცხინვალი
Gori = Гори
Poti = Поти
Adjara = Ajaria = Adzharia = Аджария = Acara = აჭარა
Istanbul = Constantinople = Byzantium = Стамбул = Константинополь = Tsargrad = Царьград = İstanbul = Ыстамбұл = استانبول = القسطنطينية = Stambul
Ankara = Angora = Анкара = آنکارا
Izmir = Smyrna = Измир = Смирна = ازمیر
Edirne = Adrianople = Эдирне = Адрианополь
Trabzon = Trebizond = Трабзон = Трапезунд
Bursa = Prusa = Бурса
Antakya = Antioch = Hatay = Антакья = Антиохия
Konya = Iconium = Конья
Iznik = Nicaea = Изник = Никея
Diyarbakir = Amed = Diyarbakır = Диярбакыр
Sanliurfa = Şanlıurfa = Urfa = Edessa = Шанлыурфа = Урфа
Gaziantep = Antep = Aintab = Газиантеп
Tehran = Teheran = Тегеран = تهران = Tahran = Теҳрон = طهران
Mashhad = Meshed = Мешхед = مشهد = Машҳад
Isfahan = Esfahan = Ispahan = Исфахан = اصفهان
Tabriz = Tauris = Тебриз = Təbriz = تبریز
Urmia = Orumiyeh = Rezaiyeh = Урмия = ارومیه
Bandar-e Anzali = Anzali = Pahlavi = Бендер-Энзели = Энзели = بندر انزلی
Kermanshah = Bakhtaran = Керманшах = کرمانشاه
Mahabad = Savojbolagh = Мехабад
Bandar Abbas = Gombroon = Бендер-Аббас = بندرعباس
Kabul = Кабул = Kobul = Қобул = کابل
Kandahar = Qandahar = Кандагар = Қандаҳор = قندهار
Herat = Герат = Hirot = Ҳирот = هرات
Mazar-i-Sharif = Mazar-e Sharif = Mazari Sharif = Мазари-Шариф = Мозори Шариф = مزار شریف
Kunduz = Qunduz = Кундуз = قندوز
Jalalabad = Джелалабад = جلال‌آباد
Hairatan = Khairaton = Хайратон = Hayraton
Lashkar Gah = Bost = Лашкаргах = لشکرگاه
Faisalabad = Lyallpur = Фейсалабад
Islamabad = Исламабад = Islomobod = اسلام‌آباد
Ulaanbaatar = Ulan Bator = Urga = Улан-Батор = Улаанбаатар = Урга = Ulan Batur = اولان‌باتور = Niislel Khuree
Khovd = Hovd = Kobdo = Ховд = Кобдо
Ölgii = Olgii = Ulgii = Bayan-Ölgii = Улгий = Өлгий = Баян-Улгий
Uliastai = Uliassutai = Javkhlant = Улиастай = Улясутай
Choibalsan = Bayantumen = Чойбалсан
Urumqi = Urumchi = Ürümqi = Dihua = Tihwa = Урумчи = Үрімжі = Үрүмчү = ئۈرۈمچى
Kashgar = Kashi = Кашгар = Қашқар = Qeshqer
Yining = Kulja = Ghulja = Кульджа = Құлжа = Инин = غۇلجا
Hotan = Khotan = Хотан
Tacheng = Chuguchak = Tarbagatay = Чугучак = Шәуешек = Тачэн
Khorgos = Horgos = Huoerguosi = Korgas = Хоргос = Қорғас
Beijing = Peking = Beiping = Пекин = Бейжің = Бээжин = Pekin = Pekin = پکن = بكين = Պեկին = პეკინი
Nanjing = Nanking = Нанкин
Guangzhou = Canton = Гуанчжоу = Кантон
Xian = Xi'an = Chang'an = Сиань = Чанъань
Shenyang = Mukden = Шэньян = Мукден
Dalian = Dairen = Port Arthur = Далянь = Порт-Артур
Tianjin = Tientsin = Тяньцзинь
Moscow = Москва = Moskva = Мәскеу = Moskova = Маскав = مسکو = موسكو = Մոսկվա = მოსკოვი = Moskwa
Saint Petersburg = St. Petersburg = Leningrad = Petrograd = Санкт-Петербург = Ленинград = Петроград = Питер = Petersburg = سن پترزبورگ
Volgograd = Stalingrad = Tsaritsyn = Волгоград = Сталинград = Царицын
Nizhny Novgorod = Gorky = Gorki = Нижний Новгород = Горький
Yekaterinburg = Sverdlovsk = Ekaterinburg = Екатеринбург = Свердловск
Samara = Kuybyshev = Kuibyshev = Самара = Куйбышев
Perm = Molotov = Пермь = Молотов
Tver = Kalinin = Тверь = Калинин
Kirov = Vyatka = Киров = Вятка
Orenburg = Chkalov = Оренбург = Чкалов = Орынбор
Ulyanovsk = Simbirsk = Ульяновск = Симбирск
Krasnodar = Yekaterinodar = Ekaterinodar = Краснодар = Екатеринодар
Stavropol = Voroshilovsk = Ставрополь
Vladikavkaz = Ordzhonikidze = Dzaudzhikau = Владикавказ = Орджоникидзе = Дзауджикау
Makhachkala = Port-Petrovsk = Petrovsk-Port = Махачкала
Grozny = Dzhokhar = Грозный = Джохар = Sölƶa-Ġala
Kaliningrad = Königsberg = Konigsberg = Koenigsberg = Калининград = Кёнигсберг
Novosibirsk = Novonikolayevsk = Новосибирск = Новониколаевск
Kemerovo = Shcheglovsk = Кемерово
Novokuznetsk = Stalinsk = Новокузнецк = Сталинск
Astrakhan = Xacitarxan = Hajji Tarkhan = Астрахань = Аштархон
Kazan = Казань = Қазан = Qazan
Ufa = Уфа = Өфө
Naberezhnye Chelny = Yar Chally = Набережные Челны
Rybinsk = Andropov = Shcherbakov = Рыбинск
Kyiv = Kiev = Киев = Київ = Kiyev = Kyjiv = کی‌یف = کیف = كييف = Կիև = კიევი
Kharkiv = Kharkov = Харьков = Харків
Odesa = Odessa = Одесса = Одеса
Lviv = Lvov = Lemberg = Lwow = Львов = Львів
Dnipro = Dnepropetrovsk = Dnipropetrovsk = Yekaterinoslav = Днепр = Днепропетровск = Дніпро
Donetsk = Stalino = Yuzovka = Hughesovka = Донецк = Юзовка
Luhansk = Lugansk = Voroshilovgrad = Луганск = Ворошиловград
Mariupol = Zhdanov = Мариуполь = Жданов
Zaporizhzhia = Zaporozhye = Aleksandrovsk = Запорожье = Запоріжжя
Mykolaiv = Nikolaev = Nikolayev = Николаев = Миколаїв
Chernihiv = Chernigov = Чернигов = Чернігів
Chornobyl = Chernobyl = Чернобыль = Чорнобиль
Kropyvnytskyi = Kirovograd = Kirovohrad = Yelisavetgrad = Кропивницкий = Кировоград
Ivano-Frankivsk = Ivano-Frankovsk = Stanislav = Ивано-Франковск
Bakhmut = Artyomovsk = Artemivsk = Бахмут = Артёмовск
Sevastopol = Aqyar = Севастополь
Simferopol = Aqmescit = Akmescit = Симферополь
Minsk = Mensk = Минск = Мінск
Hrodna = Grodno = Гродно = Гродна
Mahilyow = Mogilev = Mahiliou = Могилёв = Магілёў
Homel = Gomel = Гомель
Viciebsk = Vitebsk = Витебск = Віцебск
Brest = Brest-Litovsk = Брест
Chisinau = Chişinău = Kishinev = Кишинёв = Кишинэу
Tiraspol = Тирасполь
Balti = Bălți = Beltsy = Бельцы
Bender = Tighina = Bendery = Бендеры
Vilnius = Wilno = Vilna = Вильнюс = Вильно
Kaunas = Kovno = Каунас = Ковно
Tallinn = Reval = Таллин = Ревель
Tartu = Dorpat = Yuryev = Тарту = Дерпт
Daugavpils = Dvinsk = Dünaburg = Даугавпилс = Двинск
Warsaw = Warszawa = Варшава = Varshava = Varşova = ورشو
Gdansk = Danzig = Гданьск = Данциг
Wroclaw = Breslau = Вроцлав
Vienna = Wien = Вена = Vena = Viyana = Вена = وین = فيينا = Վիեննա = ვენა = Відень
Berlin = Берлин = برلین
Munich = München = Мюнхен = Münih = مونیخ
Cologne = Köln = Кёльн
Paris = Париж = Parij = پاریس = باريس = Փարիզ = პარიზი
London = Лондон = Londra = لندن = Լոնդոն
Rome = Roma = Рим = Rim = رم = روما = Հռոմ = რომი
Venice = Venezia = Венеция = Venedik
Florence = Firenze = Флоренция = Floransa
Naples = Napoli = Неаполь
Athens = Athina = Афины = Afina = Atina = آتن = أثينا = Աթենք = ათენი
Thessaloniki = Salonika = Салоники = Selanik = سالونیک
Prague = Praha = Прага = Praga = Prag = پراگ = Պրահա = პრაღა
Budapest = Будапешт = Budapeşte = بوداپست
Bucharest = Bucureşti = Бухарест = Buxarest = Bükreş = بخارست
Sofia = Sofija = София = Sofya = صوفیه
Belgrade = Beograd = Белград = Belgrad = بلگراد = Բելգրադ = ბელგრადი
Skopje = Üsküp = Uskub = Скопье = اسکوپیه
Sarajevo = Saraybosna = Сараево = سارایوو
Pristina = Prishtina = Priştine = Приштина
Podgorica = Titograd = Подгорица = Титоград
Geneva = Genève = Женева = Jeneva = Cenevre = Cenevrə = ژنو = جنيف = Ժնև = ჟენევა
Brussels = Bruxelles = Брюссель = Bryussel = Brüksel = Brüssel = بروکسل = بروكسل = Բրյուսել
The Hague = Hague = Den Haag = Гаага = Lahey = لاهه
Copenhagen = København = Копенгаген = Kopenhag
Lisbon = Lisboa = Лиссабон = Lizbon = لیسبون
New York = NYC = Нью-Йорк = Nyu-York = نیویورک = نيويورك = Նյու Յորք = ნიუ-იორკი
Washington = Вашингтон = Vaşinqton = Vashington = واشنگتن = واشنطن = Վաշինգտոն = ვაშინგტონი
Jerusalem = Yerushalayim = Al-Quds = Иерусалим = Quddus = Kudüs = Qüds = اورشلیم = القدس = Երուսաղեմ = იერუსალიმი = قدس
Damascus = Dimashq = Дамаск = Şam = Damashq = Dəməşq = دمشق = Դամասկոս = დამასკი = Димишқ
Aleppo = Halab = Halep = Алеппо = Халеб = Hələb = حلب
Beirut = Beyrouth = Бейрут = Bayrut = Beyrut = بیروت
Cairo = Al-Qahira = Каир = Qohira = Kahire = Qahirə = قاهره = القاهرة = Կահիրե = კაირო = Қоҳира
Alexandria = Iskandariya = Александрия = İskenderiye
Mecca = Makkah = Мекка = Makka = Mekke = Məkkə = مکه = مكة
Medina = Madinah = Медина = Madina = Medine = Mədinə = مدینه
Riyadh = Эр-Рияд = Riyad = Ar-Riyod = ریاض = الرياض
Doha = Доха = Doxa = دوحه
Abu Dhabi = Абу-Даби = Abu-Dabi = ابوظبی
Dubai = Дубай = Dubay = دبی = دبي
Baghdad = Багдад = Bagʻdod = Bağdat = Bağdad = بغداد
Basra = Басра = Basrah = بصره
Erbil = Arbil = Hewler = Эрбиль = اربیل
Tokyo = Edo = Токио = Tokio = توکیو = طوكيو
Seoul = Сеул = Seul = سئول
Pyongyang = Пхеньян = Pxenyan = پیونگ‌یانگ
Delhi = Dilli = Дели = Dehli = Деҳлӣ = دهلی
Mumbai = Bombay = Мумбаи = Бомбей
Kolkata = Calcutta = Калькутта
Chennai = Madras = Ченнаи = Мадрас
Bengaluru = Bangalore = Бангалор
Varanasi = Benares = Варанаси
Yangon = Rangoon = Янгон = Рангун
Ho Chi Minh City = Saigon = Хошимин = Сайгон
Jakarta = Batavia = Джакарта
Kathmandu = Катманду
Thimphu = Тхимпху
Addis Ababa = Аддис-Абеба
Kinshasa = Leopoldville = Киншаса
Harare = Salisbury = Хараре
Nuuk = Godthab = Нуук
Oslo = Christiania = Осло
Helsinki = Helsingfors = Хельсинки
`;
