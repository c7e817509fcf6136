/**
 * Towns of the Caucasus, Iran, Afghanistan, Mongolia, Xinjiang, Russia, Ukraine and Turkey that were renamed, or that other
 * languages name otherwise. Compiled by the project; one group a line.
 */
export const NEIGHBOURS = `
Kalbajar = Kelbajar = Kerbakhiar = Karvachar = Kəlbəcər = Кельбаджар
Barda = Bərdə = Partav = Барда = Партав = Պարտավ = بردع
Mincivan = Minjivan = Mijnavan = Минджеван = Mincevan
Aghdara = Agdara = Martakert = Mardakert = Ağdərə = Мардакерт = Агдере = Մարտակերտ
Khojavend = Martuni = Xocavənd = Мартуни = Ходжавенд
Khojaly = Xocalı = Ivanyan = Ходжалы
Goranboy = Geranboy = Kasum-Ismailov = Касум-Исмаилов = Геранбой = Goranboy
Beylagan = Beylaqan = Zhdanov = Бейлаган
Gazakh = Qazax = Казах = Газах
Gadabay = Gədəbəy = Kedabek = Кедабек
Tartar = Tərtər = Terter = Mir-Bashir = Мир-Башир = Тертер
Oghuz = Oğuz = Vartashen = Варташен = Огуз
Zagatala = Zaqatala = Zakatala = Zakataly = Закаталы = Загатала
Balakan = Balakən = Belokany = Белоканы
Gakh = Qax = Kakh = Kakhi = Ках = Гах
Quba = Guba = Губа = Qırmızı Qəsəbə = Krasnaya Sloboda
Qusar = Gusar = Kusary = Кусары
Shabran = Davachi = Divichi = Dəvəçi = Дивичи = Шабран
Hajigabul = Hacıqabul = Kazi-Magomed = Кази-Магомед = Гаджигабул
Jalilabad = Cəlilabad = Astrakhan-Bazar = Астрахан-Базар = Джалилабад
Sharur = Şərur = Ilyichevsk = Norashen = Ильичёвск = Шарур
Agsu = Ağsu = Akhsu = Ахсу = Aghsu
Goychay = Göyçay = Geokchay = Геокчай
Neftchala = Neftçala = Нефтечала
Julfa = Culfa = Jugha = Джульфа = Ջուղա = جلفا
Oil Rocks = Neft Daşları = Neft Dashlari = Нефтяные Камни
Bilajari = Biləcəri = Баладжары = Baladzhary
Bilgah = Bilgəh = Бильгя
Mingachevir = Mingəçevir = Mingechaur = Мингечаур
Absheron = Apsheron = Abşeron = Апшерон
Talysh = Talish = Talış = Талыш
Mugan = Muğan = Муган
Armavir = Oktemberyan = Sardarapat = Октемберян = Армавир
Artashat = Kamarlu = Камарлу = Արտաշատ
Hrazdan = Razdan = Akhta = Раздан = Ахта = Հրազդան
Gavar = Kamo = Nor Bayazet = Nor Bayazit = Камо = Գավառ
Vardenis = Basargechar = Басаргечар
Ijevan = Karavansara = Иджеван = Իջևան
Spitak = Hamamlu = Спитак = Սպիտակ
Tashir = Kalinino = Vorontsovka = Калинино = Ташир
Stepanavan = Jalaloghly = Степанаван
Goris = Gerusy = Горис = Գորիս
Kapan = Ghapan = Kafan = Капан = Кафан = Կապան
Sisian = Karakilisa = Сисиан
Vayk = Azizbekov = Soylan = Вайк
Yeghegnadzor = Keshishkend = Mikoyan = Ехегнадзор
Abovyan = Elar = Абовян
Garni = Գառնի = Гарни
Marneuli = Borchali = Borchalo = Марнеули = მარნეული
Bolnisi = Katharinenfeld = Болниси
Ninotsminda = Bogdanovka = Ниноцминда = Богдановка
Senaki = Tskhakaya = Сенаки = Цхакая
Ozurgeti = Makharadze = Озургети = Махарадзе
Dedoplistsqaro = Tsiteltskaro = Дедоплисцкаро = Цителцкаро
Dmanisi = Bashkicheti = Дманиси
Stepantsminda = Kazbegi = Казбеги = Степанцминда = სტეფანწმინდა
Gali = Гали
Martvili = Gegechkori = Мартвили
Khoni = Tsulukidze = Хони = Цулукидзе
Khashuri = Stalinisi = Хашури
Akhalgori = Leningor = Ахалгори = Ленингор
Javakheti = Javakhk = Джавахети = Джавахк
Meskheti = Samtskhe = Месхетия = Самцхе
Kakheti = Кахетия = კახეთი
Imereti = Имеретия = იმერეთი
Guria = Гурия = გურია
Samegrelo = Mingrelia = Мегрелия = სამეგრელო
Svaneti = Svanetia = Сванетия = სვანეთი
Gorgan = Astarabad = Горган = Астрабад = گرگان
Arak = Sultanabad = Soltanabad = Арак = اراک
Zahedan = Duzdab = Захедан = زاهدان
Khorramshahr = Mohammerah = Хорремшехр = خرمشهر
Hamadan = Ecbatana = Хамадан = همدان
Sanandaj = Senneh = Сенендедж = سنندج
Nishapur = Neyshabur = Нишапур = نیشابور
Qazvin = Kazvin = Казвин = قزوین
Qom = Qum = قم
Ardabil = Ardebil = Ərdəbil = Ардебиль = اردبیل
Balkh = Bactra = Балх = بلخ
Ghazni = Ghazna = Газни = غزنی
Torghundi = Towraghondi = Тургунди = تورغندی
Baghlan = Баглан = بغلان
Sheberghan = Shibirghan = Шибарган = شبرغان
Khovd = Hovd = Jargalant = Жаргалант = Ховд
Ondorkhaan = Öndörkhaan = Undurkhan = Ундурхан = Өндөрхаан = Чингис хот
Kharkhorin = Karakorum = Хархорин = Каракорум = Хар хорин
Mörön = Muren = Мурэн
Zamyn-Uud = Zamyn-Üüd = Dzamyn Ude = Замын-Ууд
Zuunmod = Dzuunmod = Зуунмод = Dzuun Modo
Uliastay = Uliastai = Jirgalanta = Улиастай
Turpan = Turfan = Турфан = تۇرپان = Tulufan
Hami = Kumul = Qumul = Хами = Кумул = قۇمۇل
Kuqa = Kucha = Куча = كۇچار
Yarkant = Yarkand = Shache = Яркенд = يەكەن
Aksu = Акесу = ئاقسۇ
Artux = Atush = Артуш = ئاتۇش
Bole = Bortala = Боро-Тала = Börtala
Korla = Kuerle = Корла = كورلا
Hohhot = Kokekhota = Huhehaote = Хух-Хото = Köke Qota
Harbin = Haerbin = Харбин
Lhasa = Лхаса = Lasa
Chongqing = Chungking = Чунцин
Xiamen = Amoy = Сямынь
Qingdao = Tsingtao = Циндао
Guangdong = Kwangtung = Гуандун
Sichuan = Szechwan = Szechuan = Сычуань
Lanzhou = Lanchow = Ланьчжоу
Manzhouli = Manchouli = Маньчжурия
Dunhuang = Tunhuang = Дуньхуан
Taipei = Taibei = Тайбэй
Tolyatti = Togliatti = Тольятти
Naberezhnye Chelny = Brezhnev = Брежнев = Яр Чаллы
Izhevsk = Ustinov = Ижевск
Ulan-Ude = Verkhneudinsk = Улан-Удэ = Верхнеудинск
Kyzyl = Belotsarsk = Кызыл = Белоцарск
Gorno-Altaysk = Oyrot-Tura = Ulala = Горно-Алтайск = Ойрот-Тура
Engels = Энгельс
Cheboksary = Shupashkar = Чебоксары = Шупашкар
Yoshkar-Ola = Tsarevokokshaysk = Йошкар-Ола = Царевококшайск
Saransk = Saran Osh = Саранск = Саран ош
Syktyvkar = Ust-Sysolsk = Сыктывкар = Усть-Сысольск
Petrozavodsk = Petroskoi = Петрозаводск
Vyborg = Viipuri = Выборг
Veliky Novgorod = Novgorod = Великий Новгород
Sergiyev Posad = Zagorsk = Сергиев Посад = Загорск
Gatchina = Krasnogvardeysk = Гатчина
Salekhard = Obdorsk = Салехард = Обдорск
Khanty-Mansiysk = Ostyako-Vogulsk = Ханты-Мансийск
Yuzhno-Sakhalinsk = Toyohara = Южно-Сахалинск
Sovetsk = Tilsit = Советск = Тильзит
Tyumen = Chimgi-Tura = Тюмень = Төмән
Derbent = Darband = Derbend = Дербент = دربند
Buynaksk = Temir-Khan-Shura = Буйнакск
Kaspiysk = Dvigatelstroy = Каспийск
Udmurtia = Удмуртия = Удмуртская Республика
Mari El = Марий Эл
Mordovia = Мордовия
Chuvashia = Чувашия = Чăваш Ен
Komi = Коми
Karelia = Карелия = Karjala
Buryatia = Бурятия
Khakassia = Хакасия
Altai Republic = Республика Алтай
Adygea = Адыгея
Ingushetia = Ингушетия
North Ossetia = Северная Осетия = Alania = Kuzey Osetya
Kabardino-Balkaria = Кабардино-Балкария
Karachay-Cherkessia = Карачаево-Черкесия
Kamianske = Dniprodzerzhynsk = Dneprodzerzhinsk = Днепродзержинск = Каменское = Кам'янське
Khmelnytskyi = Proskurov = Хмельницкий = Проскуров
Chornomorsk = Illichivsk = Черноморск
Horlivka = Gorlovka = Горловка = Горлівка
Makiivka = Makeyevka = Макеевка = Макіївка
Rivne = Rovno = Ровно = Рівне
Ternopil = Tarnopol = Тернополь
Chernivtsi = Chernovtsy = Czernowitz = Cernauti = Черновцы = Чернівці
Uzhhorod = Uzhgorod = Ungvar = Ужгород
Zhytomyr = Zhitomir = Житомир
Kryvyi Rih = Krivoy Rog = Кривой Рог = Кривий Ріг
Sloviansk = Slavyansk = Славянск = Слов'янськ
Sievierodonetsk = Severodonetsk = Северодонецк
Lyman = Krasny Liman = Красный Лиман
Pokrovsk = Krasnoarmiisk = Krasnoarmeysk = Покровск = Красноармейск
Toretsk = Dzerzhinsk = Торецк
Alchevsk = Kommunarsk = Алчевск
Berdiansk = Osipenko = Бердянск
Bilhorod-Dnistrovskyi = Akkerman = Аккерман = Белгород-Днестровский
Feodosia = Kefe = Caffa = Феодосия
Yevpatoria = Kezlev = Gözleve = Евпатория
Izmit = İzmit = Kocaeli = Nicomedia = Измит = Коджаэли
Adapazari = Adapazarı = Sakarya = Адапазары = Сакарья
Kahramanmaras = Kahramanmaraş = Maraş = Кахраманмараш
Tunceli = Dersim = Тунджели = Дерсим
Mersin = İçel = Мерсин
Kayseri = Caesarea = Кайсери
Canakkale = Çanakkale = Чанаккале
Gallipoli = Gelibolu = Галлиполи
Dardanelles = Çanakkale Boğazı = Дарданеллы = Hellespont
Bosphorus = Bosporus = Босфор = Boğaziçi = İstanbul Boğazı = بسفر
Sea of Marmara = Marmara Denizi = Мраморное море
Iskenderun = İskenderun = Alexandretta = Искендерун = Александретта
Bodrum = Halicarnassus = Бодрум
Antalya = Adalia = Анталья = Анталия = آنتالیا
Erzurum = Arzrum = Эрзурум = Арзрум = ارزروم
Kars = Карс = Ղարս
Ani = Ани = Անի
Karachi = Карачи = کراچی
Peshawar = Пешавар = Peshovar = پیشاور
Lahore = Лахор = Lahor = لاهور
Kashmir = Кашмир = Keşmir = کشمیر
Punjab = Panjab = Пенджаб = Panjob = پنجاب
Prayagraj = Allahabad = Аллахабад
Gurugram = Gurgaon = Гургаон
Puducherry = Pondicherry = Пондишери
Kochi = Cochin = Кочин
Mysuru = Mysore = Майсур
Pune = Poona = Пуна
Thiruvananthapuram = Trivandrum = Тривандрам
Dhaka = Dacca = Дакка = Dakka
Chattogram = Chittagong = Читтагонг
`;
