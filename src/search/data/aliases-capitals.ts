/** Capitals and great cities far away, by their names in the languages of the region. Compiled by the project; one group a line. */
export const CAPITALS = `
Nicosia = Lefkosia = Lefkoşa = Никосия = نیکوزیا
Zagreb = Загреб = Agram
Ljubljana = Laibach = Любляна
Bratislava = Pressburg = Братислава = Pozsony
Bern = Berne = Берн
Amsterdam = Амстердам = آمستردام
Dublin = Дублин = دوبلین
Stockholm = Стокгольм = Stokgolm = Stokholm = استکهلم
Madrid = Мадрид = مادرید
Riga = Рига
Tunis City = Tunis = Тунис
Algiers = Алжир = Cezayir = الجزیره = Alger
Tripoli = Триполи = Trablus = طرابلس
Khartoum = Хартум = Hartum = خارطوم
Addis Ababa = Аддис-Абеба = Adis-Abeba = آدیس آبابا
Nairobi = Найроби = نایروبی
Maputo = Lourenço Marques = Мапуту
Mexico City = Мехико = Mexiko = Meksiko shahri = مکزیکوسیتی
Havana = La Habana = Гавана = Gavana = هاوانا
Caracas = Каракас = Karakas = کاراکاس
Buenos Aires = Буэнос-Айрес = Buenos-Ayres = بوئنوس آیرس
Rio de Janeiro = Рио-де-Жанейро
Brasilia = Бразилиа
Sanaa = Sana'a = Сана = San'a = صنعا
Muscat = Маскат = Maskat = مسقط
Amman = Амман = Ummon = عمان
Manama = Манама = منامه
Hanoi = Ханой = Hanoy = هانوی
Bangkok = Бангкок = Krung Thep = بانکوک
Kuala Lumpur = Куала-Лумпур = کوالالامپور
Manila = Манила = مانیل
Colombo = Коломбо = کلمبو
Canberra = Канберра = کانبرا
Ottawa = Оттава = اتاوا
Milan = Milano = Милан = میلان
Turin = Torino = Турин
Genoa = Genova = Генуя = Cenova = Cenevizler
Lyon = Lyons = Лион
Marseille = Marseilles = Марсель = Marsilya = مارسی
Seville = Sevilla = Севилья
Zurich = Zürich = Цюрих = Syurix = زوریخ
Basel = Basle = Базель = Bâle
Nuremberg = Nürnberg = Нюрнберг
Hamburg = Гамбург = Gamburg = هامبورگ
Hanover = Hannover = Ганновер = Gannover
Frankfurt = Франкфурт = فرانکفورت
Krakow = Cracow = Краков = Krakau
Poznan = Posen = Познань
Szczecin = Stettin = Щецин
Lodz = Łódź = Лодзь
Rijeka = Fiume = Риека
Dubrovnik = Ragusa = Дубровник
Plovdiv = Philippopolis = Пловдив = Filibe
Constanta = Constanța = Констанца = Köstence
Iasi = Iași = Jassy = Яссы
Cluj = Cluj-Napoca = Klausenburg = Клуж
Antwerp = Antwerpen = Антверпен = Anvers
Ghent = Гент
Liege = Liège = Льеж = Luik
Gothenburg = Göteborg = Гётеборг
Turku = Åbo = Турку
Los Angeles = Лос-Анджелес = Los-Anjeles = لس آنجلس
San Francisco = Сан-Франциско
Chicago = Чикаго = شیکاگو
Philadelphia = Филадельфия
Saint Helena = St. Helena = Остров Святой Елены
Mosul = Мосул = Musul = موصل
Kirkuk = Киркук = Kerkük = کرکوک
Najaf = Неджеф = Necef = نجف
Karbala = Kerbela = Кербела = کربلا
Homs = Хомс = حمص
Latakia = Латакия = Lazkiye = لاذقیه
Gaza = Газа = Gazze = Gʻazo = غزه
Ramallah = Рамалла = Ramalla = رام الله
Haifa = Хайфа = Hayfa = حیفا
Tel Aviv = Тель-Авив = Tel-Aviv = تل آویو
Jaffa = Яффа = Yafa = یافا
Jeddah = Jidda = Джидда = Cidde = Jidda = جده
Sharjah = Шарджа = Şarika = شارجه
Aden = Аден = عدن
Suez = Суэц = Süveyş = Суэцкий канал = Suez Canal = سوئز
Gulf of Oman = Оманский залив = دریای عمان
Strait of Hormuz = Hormuz = Ормузский пролив = Ормуз = Hürmüz Boğazı = تنگه هرمز
Crete = Крит = Girit = Kriti
Rhodes = Родос = Rodos
Sicily = Sicilia = Сицилия = Sicilya
Sardinia = Сардиния = Sardunya
Corsica = Корсика = Korsika
Bavaria = Бавария = Bayern = Bavyera
Saxony = Саксония = Sachsen = Saksonya
Bohemia = Богемия = Bohemya
Transylvania = Трансильвания = Erdel
Wallachia = Валахия = Eflak
Bessarabia = Бессарабия = Besarabya
Galicia = Галиция = Halychyna = Галичина
Thrace = Фракия = Trakya
Peloponnese = Пелопоннес
Balkans = Балканы = Balkanlar = Bolqon = بالکان = Балкан
Scandinavia = Скандинавия = İskandinavya
Alps = Альпы = Alpler = آلپ
Carpathians = Карпаты = Karpatlar
Urals = Ural Mountains = Уральские горы = Урал тауы
Far East = Дальний Восток = Uzak Doğu = Қиыр Шығыс = Uzoq Sharq
English Channel = Ла-Манш = La Manche = Manş Denizi
Adriatic = Адриатика = Adriyatik
Aegean = Эгейское море = Ege Denizi
Bay of Bengal = Бенгальский залив
Rhine = Рейн = Rhein
Seine = Сена = Sen nehri
Thames = Темза = Temza = Taymis
Elbe = Эльба
Vistula = Висла = Wisła = Weichsel
Oder = Одер = Odra
Neman = Nemunas = Memel = Неман
Daugava = Western Dvina = Даугава = Западная Двина
Dniester = Днестр = Nistru = Turla = Дністер
Prut = Прут
Terek = Терек
Kuban = Кубань
Ob = Обь
Yenisei = Yenisey = Енисей = Енесай
Lena River = Лена = Өлүөнэ
Angara = Ангара
Amur = Heilongjiang = Амур = Хэйлунцзян
Selenga = Selenge = Селенга = Сэлэнгэ
Kama = Кама = Чулман
Ili River = Иле = Іле өзені
Tarim = Тарим
Helmand = Hilmand = Гильменд = Ҳилманд = هلمند
Hari Rud = Harirud = Tejen River = Герируд = هریرود
Murghab River = Murgab = Мургаб = Mургап
Kunar = Кунар
Karun = Карун = کارون
Sefid Rud = Qizil Uzan = Сефидруд
Kizilirmak = Kızılırmak = Halys = Кызыл-Ырмак
Lake Urmia = Урмия = Urmiye gölü = دریاچه ارومیه
Lake Van = Озеро Ван = Van Gölü = Վանա լիճ
Lake Sevan = Озеро Севан = Göyçə gölü = Սևանա լիճ
Lop Nor = Lop Nur = Лобнор
Qinghai Lake = Koko Nor = Кукунор = Хөхнуур
Khuvsgul = Khövsgöl = Hovsgol = Хубсугул = Хөвсгөл
Uvs Nuur = Ubsu-Nur = Убсу-Нур
Sabalan = Savalan = Себелан = سبلان
Damavand = Demavend = Демавенд = Дамованд = دماوند
Elburz = Alborz = Эльбурс = البرز
Zagros = Загрос = زاگرس
Muztagh Ata = Muztag-Ata = Музтаг-Ата
Belukha = Muztau = Белуха = Мұзтау = Uch-Sumer
Everest = Chomolungma = Qomolangma = Эверест = Джомолунгма = Эверест чокусу
Peak Talgar = Talgar Peak = Пик Талгар
Salang = Саланг = Salang Pass = سالنگ
Anzob = Анзоб = Anzob Pass
Trans-Alay = Zaalaysky = Заалайский хребет = Чоң-Алай
Turkestan Range = Туркестанский хребет
Gissar Range = Hissar Range = Гиссарский хребет = Қаторкӯҳи Ҳисор
Chatkal = Чаткал = Chotqol
Suusamyr = Суусамыр
Mugodzhar = Mugodzhary = Mugalzhar = Мугоджары = Мұғалжар
Karatau Range = Каратау = Қаратау
`;
