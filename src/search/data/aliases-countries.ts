/**
 * Countries and territories: the English names first, then those of the region's languages where sound alone does not
 * lead from one to the other. Compiled by the project from the general knowledge of its languages; one group a line.
 */
export const COUNTRIES = `
Kazakhstan = Қазақстан = Qozogʻiston = Қозоғистон = Қазоқистон = Kazakistan = Qazaxıstan = Gazagystan = قزاقستان = كازاخستان = Ղազախստան = ყაზახეთი = Казакстан = Qazaqstan
Kyrgyzstan = Kyrgyz Republic = Kirghizia = Kirgizia = Киргизия = Кыргызстан = Кыргызская Республика = Қырғызстан = Qirgʻiziston = Қирғизистон = Қирғизистан = Kırgızistan = Qırğızıstan = Gyrgyzystan = قرقیزستان = قيرغيزستان = Ղրղզստան = ყირგიზეთი = Kirghizstan = Киргизстан = Kirgisistan
Uzbekistan = Oʻzbekiston = Узбекистан = Ўзбекистон = Өзбекстан = Өзбекистан = Özbekistan = Özbegistan = ازبکستان = أوزبكستان = Ուզբեկստան = უზბეკეთი = Ӯзбекистон
Tajikistan = Tadzhikistan = Таджикистан = Тоҷикистон = Tojikiston = Тәжікстан = Тажикстан = Tacikistan = Täjigistan = تاجیکستان = طاجيكستان = Տաջիկստան = ტაჯიკეთი
Turkmenistan = Turkmenia = Туркмения = Туркменистан = Түрікменстан = Түркмөнстан = Turkmaniston = Туркманистон = Türkmenistan = Türkmənistan = ترکمنستان = تركمانستان = Թուրքմենստան = თურქმენეთი
Afghanistan = Афганистан = Ауғанстан = Ооганстан = Afgʻoniston = Афғонистон = Afganistan = Əfqanıstan = Owganystan = افغانستان = أفغانستان = Աֆղանստան = ავღანეთი
Azerbaijan = Азербайджан = Әзербайжан = Ozarbayjon = Озарбайҷон = Озарбайжон = Azerbaycan = Azərbaycan = آذربایجان = أذربيجان = Ադրբեջան = აზერბაიჯანი
Armenia = Hayastan = Армения = Ermeniston = Ermenistan = Ermənistan = Арманистон = Армянстан = ارمنستان = أرمينيا = Հայաստան = სომხეთი = Арманстон = Әрмәнстан
Georgia = Sakartvelo = Грузия = Gruziya = Gürcistan = Gürcüstan = Гурҷистон = Gurjiston = گرجستان = جورجيا = Վրաստան = საქართველო = Гүржістан
Turkey = Türkiye = Turkiye = Турция = Түркия = Turkiya = Туркия = Turkiyə = Türkiýe = ترکیه = تركيا = Թուրքիա = თურქეთი = Туреччина
Iran = Persia = Иран = Eron = Эрон = Eýran = ایران = إيران = Իրան = ირანი
Russia = Russian Federation = Россия = Российская Федерация = Ресей = Rossiya = Русия = Rusiya = Rusya = Russiýa = Орусия = روسیه = روسيا = Ռուսաստան = რუსეთი = Орос = Росія = Расія
China = PRC = Китай = Қытай = Кытай = Xitoy = Хитой = Чин = Çin = Hytaý = چین = الصين = Չինաստան = ჩინეთი = КНР = Хятад = Kitay
Mongolia = Монголия = Моңғолия = Mongoliya = Moğolistan = Monqolustan = Муғулистон = مغولستان = منغوليا = Մոնղոլիա = მონღოლეთი = Moʻgʻuliston = Монгол Улс
Pakistan = Пакистан = Пәкістан = Pokiston = Покистон = پاکستان = باكستان
India = Индия = Үндістан = Hindiston = Ҳиндистон = Hindistan = Хиндустан = هند = الهند = Հնդկաստան = ინდოეთი
Belarus = Byelorussia = Belorussia = Белоруссия = Беларусь = Belarusiya = Бiларусь = Belarusiýa = بلاروس = Բելառուս = ბელარუსი = Белорус
Ukraine = Украина = Ukrayna = Україна = Ukraina = اوکراین = أوكرانيا = Ուկրաինա = უკრაინა
Moldova = Moldavia = Молдавия = Молдова = مولداوی = مولدوفا = Մոլդովա = მოლდოვა
Estonia = Эстония = Estoniya = Eesti = استونی = إستونيا = Էստոնիա = ესტონეთი
Latvia = Латвия = Latviya = Letonya = Латыш = لتونی = لاتفيا = Լատվիա = ლატვია
Lithuania = Литва = Litva = Litvanya = Lietuva = لیتوانی = ليتوانيا = Լիտվա = ლიტვა
Poland = Польша = Polsha = Polonya = Polşa = Лаҳистон = لهستان = بولندا = Լեհաստան = პოლონეთი = Polska = Польща
Germany = Германия = Germaniya = Almanya = Almaniya = Олмон = Олмония = آلمان = ألمانيا = Գերմանիա = გერმანია = Deutschland = Німеччина = Нямеччына
France = Франция = Fransiya = Fransa = Фаронса = فرانسه = فرنسا = Ֆրանսիա = საფრანგეთი = Франція
United Kingdom = UK = U.K. = Great Britain = Britain = Великобритания = Соединённое Королевство = Ұлыбритания = Улуу Британия = Buyuk Britaniya = Британияи Кабир = Birleşik Krallık = Böyük Britaniya = Beýik Britaniýa = انگلستان = بریتانیا = المملكة المتحدة = Մեծ Բրիտանիա = დიდი ბრიტანეთი = Британия
England = Англия = Angliya = İngiltere = İngiltərə = Инглистон = Անգլիա = ინგლისი = Англія
Scotland = Шотландия = Shotlandiya = İskoçya = Şotlandiya = اسکاتلند = Շոտլանդիա = შოტლანდია
Wales = Уэльс = Uels = Galler = ویلز
United States = USA = U.S. = U.S.A. = United States of America = America = США = Соединённые Штаты = АҚШ = AQSH = АКШ = ABD = ABŞ = ИМА = ایالات متحده = آمریکا = امریکا = الولايات المتحدة = ԱՄՆ = აშშ = Иёлоти Муттаҳида = Америка
Canada = Канада = Kanada = کانادا = كندا = Կանադա = კანადა
Mexico = Мексика = Meksika = مکزیک = المكسيك = Մեքսիկա = მექსიკა
Brazil = Бразилия = Braziliya = Brezilya = برزیل = البرازيل = Բրազիլիա = ბრაზილია = Brasil
Argentina = Аргентина = Arjantin = آرژانتین = الأرجنتين = Արգենտինա = არგენტინა
Chile = Чили = Chili = Şili = شیلی = تشيلي = Չիլի = ჩილე
Colombia = Колумбия = Kolumbiya = Kolombiya = کلمبیا = كولومبيا = Կոլումբիա = კოლუმბია
Venezuela = Венесуэла = ونزوئلا = فنزويلا = Վենեսուելա = ვენესუელა
Peru = Перу = پرو = بيرو = Պերու = პერუ
Cuba = Куба = Küba = کوبا = كوبا
Jamaica = Ямайка = Yamayka = Jamaika = جامائیکا = Ճամայկա = იამაიკა
Haiti = Гаити = Gaiti = هائیتی = Հայիթի = ჰაიტი
Dominican Republic = Доминиканская Республика = Dominik Cumhuriyeti = Dominikana = Доминикана
Guyana = Гайана = Gayana = گویان
Suriname = Surinam = Суринам
Ecuador = Эквадор = Ekvador = اکوادور = الإكوادور = Էկվադոր
Paraguay = Парагвай = Paragvay
Uruguay = Уругвай = Urugvay
Honduras = Гондурас = Gonduras
Guatemala = Гватемала = Gvatemala = گواتمالا
Nicaragua = Никарагуа = Nikaragua
Costa Rica = Коста-Рика = Kosta-Rika = کاستاریکا
El Salvador = Сальвадор = Salvador
Trinidad and Tobago = Тринидад и Тобаго
Saint Lucia = St. Lucia = Сент-Люсия = Սենթ Լյուսիա = სენტ-ლუსია
Saint Kitts and Nevis = St. Kitts and Nevis = Сент-Китс и Невис
Saint Vincent = St. Vincent = Сент-Винсент
Antigua = Антигуа
Bahamas = Багамы = Багамские острова = Bagama orollari = Bahamalar = باهاما
Barbados = Барбадос
Puerto Rico = Пуэрто-Рико = Porto Riko = پورتوریکو
Spain = Испания = Ispaniya = İspanya = İspaniya = Испониё = اسپانیا = إسبانيا = Իսպանիա = ესპანეთი = España = Іспанія
Portugal = Португалия = Portugaliya = Portekiz = Portuqaliya = پرتغال = البرتغال = Պորտուգալիա = პორტუგალია
Italy = Италия = Italiya = İtalya = Итолиё = ایتالیا = إيطاليا = Իտալիա = იტალია = Італія
Vatican = Holy See = Ватикан = Святой Престол = Vatikan = واتیکان
San Marino = Сан-Марино
Malta = Мальта = Малта
Greece = Hellas = Греция = Gretsiya = Yunanistan = Yunoniston = Юнон = Yunanıstan = یونان = اليونان = Հունաստան = საბერძნეთი = Греція = Юнонистон
Cyprus = Кипр = Kipr = Kıbrıs = Qıbrıs = Кибрис = قبرس = قبرص = Կիպրոս = კვიპროსი = Кіпр
Bulgaria = Болгария = Bolgariya = Bulgaristan = Bolqarıstan = Булғористон = بلغارستان = بلغاريا = Բուլղարիա = ბულგარეთი
Romania = Румыния = Ruminiya = Romanya = Руминия = رومانی = رومانيا = Ռումինիա = რუმინეთი = Румунія
Hungary = Венгрия = Vengriya = Macaristan = Мажарстан = Macarıstan = Маҷористон = مجارستان = المجر = Հունգարիա = უნგრეთი = Угорщина = Magyarország = Вугоршчына
Austria = Австрия = Avstriya = Avusturya = Австриё = اتریش = النمسا = Ավստրիա = ავსტრია
Australia = Австралия = Avstraliya = Avustralya = استرالیا = أستراليا = Ավստրալիա = ავსტრალია
Switzerland = Швейцария = Shveytsariya = İsviçre = İsveçrə = Свитсария = سوئیس = سويسرا = Շվեյցարիա = შვეიცარია = Швейцарія
Sweden = Швеция = Shvetsiya = İsveç = Шветсия = سوئد = السويد = Շվեդիա = შვედეთი = Швеція
Norway = Норвегия = Norvegiya = Norveç = نروژ = النرويج = Նորվեգիա = ნორვეგია = Norge
Denmark = Дания = Daniya = Danimarka = دانمارک = الدنمارك = Դանիա = დანია
Finland = Финляндия = Finlyandiya = Finlandiya = Suomi = فنلاند = فنلندا = Ֆինլանդիա = ფინეთი
Iceland = Исландия = Islandiya = İzlanda = ایسلند = Իսլանդիա = ისლანდია = آيسلندا
Ireland = Ирландия = Irlandiya = İrlanda = ایرلند = أيرلندا = Իռլանդիա = ირლანდია
Netherlands = Holland = Нидерланды = Голландия = Niderlandiya = Hollanda = Niderland = هلند = هولندا = Նիդերլանդներ = ნიდერლანდები = Нидерланд
Belgium = Бельгия = Belgiya = Belçika = Белгия = بلژیک = بلجيكا = Բելգիա = ბელგია
Luxembourg = Люксембург = Lyuksemburg = Lüksemburg = لوکزامبورگ
Liechtenstein = Лихтенштейн = Lixtenshteyn = لیختن اشتاین = لیختنشتاین = Լիխտենշտեյն = ლიხტენშტაინი
Monaco = Монако = موناکو
Andorra = Андорра
Czechia = Czech Republic = Чехия = Chexiya = Çekya = Çexiya = Çek Cumhuriyeti = چک = التشيك = Չեխիա = ჩეხეთი = Чехія = Чешская Республика
Czechoslovakia = Чехословакия = Çekoslovakya
Slovakia = Словакия = Slovakiya = Slovakya = اسلواکی = سلوفاكيا = Սլովակիա = სლოვაკეთი
Slovenia = Словения = Sloveniya = Slovenya = اسلوونی = Սլովենիա = სლოვენია
Croatia = Хорватия = Xorvatiya = Hırvatistan = Xorvatiya = Horwatiýa = کرواسی = كرواتيا = Խորվաթիա = ხორვატია = Hrvatska
Serbia = Сербия = Serbiya = Sırbistan = صربستان = صربيا = Սերբիա = სერბეთი
Montenegro = Черногория = Chernogoriya = Karadağ = Çernoqoriya = مونته‌نگرو = Չեռնոգորիա = ჩერნოგორია = Crna Gora = Чорногорія
Bosnia = Bosnia and Herzegovina = Босния = Босния и Герцеговина = Bosna-Hersek = Bosniya = بوسنی
North Macedonia = Macedonia = Северная Македония = Македония = Kuzey Makedonya = Makedoniya = مقدونیه
Albania = Албания = Albaniya = Arnavutluk = آلبانی = ألبانيا = Ալբանիա = ალბანეთი = Shqipëria
Kosovo = Косово = Kosova = کوزوو
Israel = Израиль = Isroil = İsrail = Исроил = اسرائیل = إسرائيل = Իսրայել = ისრაელი = Ізраїль
Palestine = Палестина = Falastin = Filistin = Fələstin = Фаластин = فلسطین = Պաղեստին = პალესტინა
Jordan = Иордания = Iordaniya = Ürdün = İordaniya = Урдун = اردن = الأردن = Հորդանան = იორდანია = Йорданія
Lebanon = Ливан = Livan = Lübnan = Лубнон = لبنان = Լիբանան = ლიბანი = Ліван
Syria = Сирия = Suriya = Suriye = Сурия = سوریه = سوريا = Սիրիա = სირია = Сірія
Iraq = Ирак = Iroq = Ироқ = عراق = العراق = Իրաք = ერაყი
Kuwait = Кувейт = Quvayt = Kuveyt = Қувайт = کویت = الكويت = Քուվեյթ = ქუვეითი
Qatar = Катар = Katar = قطر = Կատար = კატარი
Bahrain = Бахрейн = Bahrayn = بحرین = البحرين
United Arab Emirates = UAE = U.A.E. = Emirates = ОАЭ = Объединённые Арабские Эмираты = БАӘ = БАЭ = BAA = BAE = BƏƏ = АМА = امارات = الإمارات = Արաբական Միացյալ Էմիրություններ
Saudi Arabia = Саудовская Аравия = Сауд Арабиясы = Saudiya Arabistoni = Suudi Arabistan = Səudiyyə Ərəbistanı = Арабистони Саудӣ = عربستان = عربستان سعودی = السعودية = Սաուդյան Արաբիա
Oman = Оман = Umon = Umman = Уммон = عمان = Օման = ომანი
Yemen = Йемен = Yaman = یمن = اليمن = Եմեն = იემენი
Egypt = Египет = Misr = Мысыр = Mısır = Миср = Misir = Мисир = Müsür = مصر = Եգիպտոս = ეგვიპტე = Єгипет
Libya = Ливия = Liviya = لیبی = ليبيا = Լիբիա = ლიბია
Tunisia = Тунис = Tunis = Tunus = تونس = Թունիս = ტუნისი
Algeria = Алжир = Jazoir = Cezayir = Əlcəzair = الجزایر = الجزائر = Ալժիր = ალჟირი = Алҷазоир
Morocco = Марокко = Marokash = Fas = Mərakeş = مراکش = المغرب = Մարոկկո = მაროკო = Марокаш
Sudan = Судан = Sudon = سودان = السودان
South Sudan = Южный Судан = Güney Sudan = Janubiy Sudan
Ethiopia = Abyssinia = Эфиопия = Efiopiya = Etiyopya = اتیوپی = إثيوبيا = Եթովպիա = ეთიოპია = Ҳабашистон
Eritrea = Эритрея = Eritre = اریتره
Somalia = Сомали = Somali = سومالی = الصومال
Djibouti = Джибути = Cibuti = جیبوتی
Kenya = Кения = Keniya = کنیا = كينيا = Քենիա
Uganda = Уганда = اوگاندا
Tanzania = Танзания = تانزانیا
Rwanda = Руанда = Ruanda = رواندا
Burundi = Бурунди
Congo = Конго = Kongo = کنگو
Nigeria = Нигерия = Nijerya = Nigeriya = نیجریه
Niger = Нигер = Nijer = نیجر
Ghana = Гана = غنا = Gana
Ivory Coast = Côte d'Ivoire = Cote d'Ivoire = Кот-д'Ивуар = Fildişi Sahili = ساحل عاج
Cameroon = Камерун = Kamerun = کامرون
Chad = Чад = Çad = چاد
Central African Republic = Центральноафриканская Республика = ЦАР = Orta Afrika Cumhuriyeti
Equatorial Guinea = Экваториальная Гвинея = Ekvator Ginesi
Guinea = Гвинея = Gvineya = Gine = گینه
Guinea-Bissau = Гвинея-Бисау = Gine-Bissau
Senegal = Сенегал
Mauritania = Мавритания = Moritanya = Mavritaniya = موریتانی
Mauritius = Маврикий = Mavrikiy = Morityus = موریس
Madagascar = Мадагаскар = Madagaskar
Mozambique = Мозамбик = Mozambik = موزامبیک
Zimbabwe = Rhodesia = Зимбабве = Zimbabve
Zambia = Замбия
Angola = Ангола
Namibia = Намибия
Botswana = Ботсвана
South Africa = ЮАР = Южная Африка = Южно-Африканская Республика = Güney Afrika = ОАР = آفریقای جنوبی
Eswatini = Swaziland = Эсватини = Свазиленд = Svaziland
Cape Verde = Cabo Verde = Кабо-Верде
Western Sahara = Западная Сахара = Batı Sahra
Seychelles = Сейшелы = Сейшельские острова = Seyşeller
Comoros = Коморы = Komorlar = Коморские острова
Japan = Япония = Yaponiya = Japonya = Yaponiya = Жапония = Жапон = Ҷопон = ژاپن = اليابان = Ճապոնիա = იაპონია = Nippon = Японія
South Korea = Republic of Korea = ROK = Южная Корея = Республика Корея = Оңтүстік Корея = Түштүк Корея = Janubiy Koreya = Güney Kore = Кореяи Ҷанубӣ = Cənubi Koreya = کره جنوبی = كوريا الجنوبية = Հարավային Կորեա
North Korea = DPRK = Северная Корея = КНДР = Солтүстік Корея = Түндүк Корея = Shimoliy Koreya = Kuzey Kore = Кореяи Шимолӣ = Şimali Koreya = کره شمالی = كوريا الشمالية = Հյուսիսային Կորեա
Korea = Корея = Koreya = Kore = کره = Կորեա
Taiwan = Тайвань = Tayvan = تایوان
Hong Kong = Гонконг = Gonkong = Honkonq = هنگ کنگ
Macau = Macao = Макао = Makao
Vietnam = Viet Nam = Вьетнам = Vyetnam = ویتنام = Վիետնամ = ვიეტნამი
Laos = Лаос = لائوس
Cambodia = Kampuchea = Камбоджа = Kambodja = Kamboçya = کامبوج = Կամբոջա
Thailand = Siam = Таиланд = Tailand = Tayland = تایلند = Թաիլանդ = ტაილანდი
Myanmar = Burma = Мьянма = Бирма = Myanma = میانمار
Malaysia = Малайзия = Malayziya = Malezya = مالزی = Մալայզիա
Singapore = Сингапур = Singapur = سنگاپور = سنغافورة
Indonesia = Индонезия = Indoneziya = Endonezya = اندونزی
Philippines = Филиппины = Filippin = Filipinler = فیلیپین = Ֆիլիպիններ
East Timor = Timor-Leste = Восточный Тимор = Doğu Timor
Brunei = Бруней = Bruney
Bangladesh = Бангладеш = Bangladeş = بنگلادش
Nepal = Непал = نپال
Bhutan = Бутан = Butan = بوتان
Sri Lanka = Ceylon = Шри-Ланка = Цейлон = Shri-Lanka = سری‌لانکا = Շրի Լանկա
Maldives = Мальдивы = Maldiv = Maldivler = مالدیو = Мальдивские острова
New Zealand = Новая Зеландия = Жаңа Зеландия = Yangi Zelandiya = Yeni Zelanda = Зеландияи Нав = نیوزیلند = نيوزيلندا = Նոր Զելանդիա
Papua New Guinea = Папуа-Новая Гвинея = Papua Yeni Gine
Fiji = Фиджи = Fici = فیجی
Marshall Islands = Маршалловы острова = Marshall orollari = Marşal Adaları
Solomon Islands = Соломоновы острова = Solomon orollari = Solomon Adaları
Cook Islands = Острова Кука = Kuk orollari = Cook Adaları
Cayman Islands = Каймановы острова = Cayman Adaları = Kayman orollari
Faroe Islands = Фарерские острова = Farer orollari = Faroe Adaları
Falkland Islands = Malvinas = Фолклендские острова = Мальвинские острова
Virgin Islands = Виргинские острова = Virgin orollari
Greenland = Гренландия = Grenlandiya = Grönland = گرینلند = Գրենլանդիա
Gibraltar = Гибралтар = Cebelitarık = Gibraltar
French Guiana = Французская Гвиана = Fransız Guyanası = Fransuz Gvianasi
Nauru = Науру
Samoa = Самоа
Tonga = Тонга
Vanuatu = Вануату
Palau = Палау
Soviet Union = USSR = U.S.S.R. = СССР = Советский Союз = КСРО = SSSR = SSCB = Sovet Ittifoqi = شوروی = Иттиҳоди Шӯравӣ = Кеңес Одағы = Советтер Союзу = Sovyetler Birliği
Yugoslavia = Югославия = Yugoslavya
Abkhazia = Абхазия = Abhazya = აფხაზეთი
South Ossetia = Южная Осетия = Güney Osetya = სამხრეთ ოსეთი
Nagorno-Karabakh = Karabakh = Artsakh = Нагорный Карабах = Карабах = Арцах = Dağlıq Qarabağ = Qarabağ = Dağlık Karabağ = Արցախ = Ղարաբաղ
Tatarstan = Tataria = Татарстан = Татария
Bashkortostan = Bashkiria = Башкортостан = Башкирия
Chechnya = Chechen Republic = Чечня = Ichkeria = Ичкерия = Çeçenistan
Dagestan = Дагестан = Dağıstan = Доғистон
Kalmykia = Калмыкия = Хальмг
Yakutia = Sakha = Якутия = Саха
Tuva = Tyva = Тува = Тыва
Crimea = Крым = Qırım = Kırım = Крим = Qrim
Xinjiang = Sinkiang = East Turkestan = Синьцзян = Шыңжаң = Шинжаң = Sincan = Şincan = СУАР = Shinjon
Tibet = Тибет = Xizang
Inner Mongolia = Внутренняя Монголия
Kurdistan = Курдистан = کردستان
Central Asia = Средняя Азия = Центральная Азия = Орталық Азия = Борбор Азия = Борбордук Азия = Markaziy Osiyo = Осиёи Марказӣ = Осиёи Миёна = Orta Asya = Merkezi Aziýa = Mərkəzi Asiya = Oʻrta Osiyo = آسیای مرکزی = آسیای میانه
Caucasus = Кавказ = Kafkasya = Qafqaz = Кавказия = قفقاز = Կովկաս = კავკასია
Middle East = Near East = Ближний Восток = Таяу Шығыс = Orta Doğu = Yaqin Sharq = Şarki Miyona = Шарқи Миёна = Yaxın Şərq = خاورمیانه = الشرق الأوسط
Europe = Европа = Еуропа = Yevropa = Avrupa = Avropa = Аврупо = Ýewropa = اروپا = أوروبا = Եվրոպա = ევროპა
Asia = Азия = Osiyo = Asya = Осиё = آسیا = آسيا = Ասիա = აზია
Africa = Африка = Afrika = آفریقا = أفريقيا = Աֆրիկա = აფრიკა
Latin America = Латинская Америка = Latin Amerika
South America = Южная Америка = Güney Amerika
North America = Северная Америка = Kuzey Amerika
`;
