/** Organisations, agencies, money and offices. Compiled by the project; one group a line. */
export const BODIES = `
EAEU = EEU = Eurasian Economic Union = ЕАЭС = Евразийский экономический союз = ЕАЭО = Еуразиялық экономикалық одақ = YeOII = Avrasya Ekonomik Birliği = Евразия экономикалык биримдиги
Eurasian Economic Commission = EEC = ЕЭК = Евразийская экономическая комиссия
Customs Union = Таможенный союз = Кеден одағы = Bojxona ittifoqi = Gümrük Birliği
SCO = Shanghai Cooperation Organisation = Shanghai Cooperation Organization = ШОС = Шанхайская организация сотрудничества = ШЫҰ = ШКУ = SHHT = ŞİÖ = СҲШ = Созмони ҳамкории Шанхай
CIS = Commonwealth of Independent States = СНГ = Содружество Независимых Государств = ТМД = MDH = BDT = КМШ = ИДМ = MDB = Иттиҳоди Давлатҳои Мустақил
CSTO = Collective Security Treaty Organization = ОДКБ = ҰҚШҰ = Организация Договора о коллективной безопасности = KXSHT = KGAÖ = ЖККУ = СААД
OTS = Organization of Turkic States = Turkic Council = ОТГ = Организация тюркских государств = ТМҰ = Түркі мемлекеттері ұйымы = TDT = Türk Devletleri Teşkilatı = Тюркский совет = Turkiy davlatlar tashkiloti = Türk Dövlətləri Təşkilatı
Turksoy = Тюрксой = Түрксой
CICA = СВМДА = АӨСШК = Conference on Interaction and Confidence
TRACECA = ТРАСЕКА
OSCE = ОБСЕ = ЕҚЫҰ = EXHT = AGİT = ATƏT = САҲА = ЕККУ
UN = U.N. = United Nations = ООН = Организация Объединённых Наций = БҰҰ = БУУ = BMT = СММ = BM = BMG = سازمان ملل = الأمم المتحدة = ՄԱԿ = გაერო = Birleşmiş Milletler
UNESCO = ЮНЕСКО = یونسکو
UNICEF = ЮНИСЕФ = یونیسف
UNDP = ПРООН = БҰҰДБ
UNHCR = УВКБ = UN Refugee Agency
World Health Organization = ВОЗ = Всемирная организация здравоохранения = ДДСҰ = JSST = DSÖ = ТУТ
WTO = World Trade Organization = ВТО = Всемирная торговая организация = ДСҰ = JST = DTÖ = СУС
ILO = International Labour Organization = МОТ
IAEA = МАГАТЭ = АЭХА = UAEA = آژانس بین‌المللی انرژی اتمی
Interpol = Интерпол
ICC = International Criminal Court = МУС = Международный уголовный суд
ECHR = European Court of Human Rights = ЕСПЧ
FAO = ФАО
OPEC = ОПЕК = اوپک = أوبك
NATO = НАТО = ناتو = ՆԱՏՕ = Североатлантический альянс
EU = E.U. = European Union = ЕС = Евросоюз = Европейский союз = ЕО = Еуропалық Одақ = YeI = Yevropa Ittifoqi = AB = Avrupa Birliği = Avropa İttifaqı = Иттиҳоди Аврупо = Евробиримдик = اتحادیه اروپا = الاتحاد الأوروبي
European Commission = Еврокомиссия = Европейская комиссия = Avrupa Komisyonu
European Parliament = Европарламент = Европейский парламент = Avrupa Parlamentosu
Council of Europe = Совет Европы = Avrupa Konseyi
World Bank = Всемирный банк = Дүниежүзілік банк = Дүйнөлүк банк = Jahon banki = Dünya Bankası = Dünya Bankı = Бонки Ҷаҳонӣ = Dünýä banky = بانک جهانی = البنك الدولي = IBRD = МБРР
IMF = International Monetary Fund = МВФ = Международный валютный фонд = ХВҚ = ЭВФ = XVJ = ХБП = СБА = صندوق بین‌المللی پول = صندوق النقد الدولي = BVF
ADB = Asian Development Bank = АБР = Азиатский банк развития = АДБ = ОТБ = Osiyo taraqqiyot banki = Азия даму банкі = Бонки Осиёии Рушд = Asya Kalkınma Bankası
EBRD = European Bank for Reconstruction = ЕБРР = Европейский банк реконструкции = ЕҚДБ = YTTB = YeTTB = БАТР = AYİB
EDB = Eurasian Development Bank = ЕАБР = Евразийский банк развития = ЕАДБ
EFSD = Eurasian Fund for Stabilization = ЕФСР
AIIB = Asian Infrastructure Investment Bank = АБИИ = Азиатский банк инфраструктурных инвестиций
IsDB = IDB = Islamic Development Bank = ИБР = Исламский банк развития = İslam Kalkınma Bankası = ИДБ
EIB = European Investment Bank = ЕИБ = Европейский инвестиционный банк
IFC = International Finance Corporation = МФК = Международная финансовая корпорация
OIC = Organization of Islamic Cooperation = ОИС = Организация исламского сотрудничества = ИЫҰ = İİT
Economic Cooperation Organization = ОЭС = ЭЫҰ
OECD = ОЭСР = ЭЫДҰ
BRICS = БРИКС = بریکس
G20 = Group of Twenty = Большая двадцатка
G7 = Group of Seven = Большая семёрка
ASEAN = АСЕАН
USAID = ЮСАИД
JICA = ДЖАЙКА
GIZ = ГИЗ
Red Cross = Красный Крест = Қызыл Крест = Qizil Xoch = Kızılhaç = Кызыл Крест
Red Crescent = Красный Полумесяц = Қызыл Жарты Ай = Qizil Yarim Oy = Kızılay = Кызыл Жарым Ай
Human Rights Watch = HRW = Хьюман Райтс Вотч
Amnesty International = Международная амнистия
Reporters Without Borders = RSF = Репортёры без границ
National Bank = Национальный банк = Нацбанк = Ұлттық банк = Улуттук банк = Бонки миллӣ = NBK = NBKR = NBT
Central Bank = Центробанк = Центральный банк = ЦБ = Markaziy bank = Merkez Bankası = Mərkəzi Bank = Merkezi bank = Орталық банк = Бонки марказӣ = Борбордук банк = CBU = بانک مرکزی
Parliament = Парламент = Parlament = Meclis = پارلمان = Порлумон
Mazhilis = Majilis = Мажилис = Мәжіліс
Jogorku Kenesh = Zhogorku Kenesh = Жогорку Кенеш = Supreme Council Kyrgyzstan
Oliy Majlis = Олий Мажлис = Олий Мажлиси = Олий Маҷлис
Majlisi Oli = Маджлиси Оли = Маҷлиси Олӣ
Milli Majlis = Milli Mejlis = Милли Меджлис = Milli Məclis
State Duma = Duma = Госдума = Государственная дума = Дума
Verkhovna Rada = Rada = Верховная рада = Рада
White House = Белый дом = Ақ үй = Ак үй = Oq uy = Beyaz Saray = Ağ Ev = Қасри Сафед
Kremlin = Кремль = Kreml
Pentagon = Пентагон
KGB = КГБ = ҰҚК = МХК
KNB = КНБ = ҰҚК
GKNB = SCNS = ГКНБ = УКМК = КДАМ
FSB = ФСБ
GRU = ГРУ
CIA = ЦРУ
MFA = Ministry of Foreign Affairs = Foreign Ministry = МИД = Министерство иностранных дел = СІМ = Сыртқы істер министрлігі = Тышкы иштер министрлиги = TIV = Tashqi ishlar vazirligi = Dışişleri Bakanlığı = Xarici İşlər Nazirliyi = ВКХ = Вазорати корҳои хориҷӣ = Daşary işler ministrligi
Ministry of Internal Affairs = Interior Ministry = Ministry of Interior = МВД = Министерство внутренних дел = ІІМ = ИИМ = IIV = ВКД = İçişleri Bakanlığı = Ички иштер министрлиги
Ministry of Defence = Defence Ministry = Defense Ministry = Ministry of Defense = Минобороны = Министерство обороны = Қорғаныс министрлігі = Mudofaa vazirligi = Savunma Bakanlığı = Müdafiə Nazirliyi = Вазорати мудофиа = Коргоо министрлиги
Ministry of Finance = Finance Ministry = Минфин = Министерство финансов = Қаржы министрлігі = Moliya vazirligi = Maliye Bakanlığı = Maliyyə Nazirliyi = Вазорати молия
Ministry of Education = Education Ministry = Минобразования = Министерство образования = Milli Eğitim Bakanlığı
Ministry of Health = Health Ministry = Минздрав = Министерство здравоохранения = Денсаулық сақтау министрлігі = Sağlık Bakanlığı = Вазорати тандурустӣ
Ministry of Energy = Energy Ministry = Минэнерго = Министерство энергетики = Энергетика министрлігі
Ministry of Emergency Situations = Emergencies Ministry = МЧС = ТЖМ = ӨКМ = FVV = FHN
Supreme Court = Верховный суд = Жоғарғы сот = Жогорку сот = Oliy sud = Yüksek Mahkeme = Суди Олӣ
Constitutional Court = Конституционный суд = Конституциялық сот = Konstitutsiyaviy sud = Anayasa Mahkemesi = Суди конститутсионӣ
Prosecutor General = Генпрокуратура = Генеральная прокуратура = Бас прокуратура = Başsavcılık = Прокуратураи генералӣ
Taliban = Талибан = Толибон = Tolibon = Тәлібан = Талибы = طالبان = حركة طالبان
Islamic State = ISIS = ISIL = Daesh = ИГИЛ = ДАИШ = ИШИМ = ДЕАШ = IŞİD = داعش = ДОИШ
Gazprom = Газпром
Rosatom = Росатом
Lukoil = Лукойл
KazMunayGas = KazMunaiGas = KMG = КазМунайГаз = КМГ = ҚазМұнайГаз
Kazatomprom = Казатомпром = Қазатомөнеркәсіп
Samruk-Kazyna = Самрук-Казына = Самұрық-Қазына
Air Astana = Эйр Астана
Uzbekistan Airways = Oʻzbekiston havo yoʻllari = Узбекские авиалинии
CPC = Caspian Pipeline Consortium = КТК = Каспийский трубопроводный консорциум
BTC = Baku-Tbilisi-Ceyhan = БТД = Баку-Тбилиси-Джейхан
TAPI = ТАПИ
CASA-1000 = КАСА-1000
GDP = Gross domestic product = ВВП = Валовой внутренний продукт = ЖІӨ = ИДӨ = YaIM = GSYİH = ÜDM = ММД = JIÖ = تولید ناخالص داخلی
VAT = Value added tax = НДС = ҚҚС = КНС = QQS = KDV = ƏDV = ААИ
Covid = COVID-19 = Coronavirus = Коронавирус = Ковид = کرونا = Koronavirus = Тоҷвирус
Dollar = Dollars = USD = Доллар = Dolar = دلار = دولار
Euro = Euros = EUR = Евро = Avro = یورو = يورو
Pound sterling = GBP = Фунт стерлингов = İngiliz sterlini
Rouble = Roubles = Ruble = Rubles = RUB = Рубль = Rubl = روبل
Tenge = KZT = Тенге = Теңге = Tanga Kazakh
Som = KGS = Сом = Kyrgyz som
Sum = UZS = So'm = Сум = Сўм = Uzbek soum = Soum
Somoni = TJS = Сомони = Сомонӣ
Manat = TMT = AZN = Манат
Lari = GEL = Лари = ლარი
Dram = AMD = Драм = դրամ
Lira = TRY = Лира
Yuan = CNY = Renminbi = Юань = RMB = Жэньминьби = Юан
Rial = IRR = Риал = ریال
Afghani = AFN = Афгани = افغانی
Tugrik = MNT = Tögrög = Тугрик = Төгрөг
Yen = JPY = Иена = ین
Rupee = Rupees = INR = Рупия = روپیه
Hryvnia = UAH = Гривна = Гривня
`;
