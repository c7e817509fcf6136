/** Seas, rivers, lakes, mountains and old lands. Compiled by the project; one group a line. */
export const NATURE = `
Amu Darya = Oxus = Amudaryo = Amyderýa = Амударья = Амударё = Әмудария = Аму-Дарья = آمودریا = Jayhun = Ceyhun
Syr Darya = Jaxartes = Sirdaryo = Сырдарья = Сирдарё = Сырдария = Seyhun = سیردریا
Zeravshan River = Zarafshon = Зеравшан
Panj = Pyandzh = Пяндж = Панҷ = پنج
Vakhsh = Вахш = Surkhob
Naryn River = Река Нарын
Irtysh = Ertis = Irtyš = Иртыш = Ертіс = Eertis
Ili = Ile = Или = Іле = Yili
Ishim = Esil = Yesil = Ишим = Есіл
Tobol = Tobyl = Тобол
Ural River = Zhaiyk = Jaiyq = Zhayyk = Yaik = Жайык = Жайық = Урал = Яик
Chu River = Shu = Chuy = Чу = Шу
Talas River = Талас
Emba = Zhem = Jem = Эмба = Жем
Sarysu = Сарысу
Kura = Kür = Mtkvari = Кура = მტკვარი
Aras = Araks = Araxes = Araz = Аракс = ارس = Արաքս
Euphrates = Fırat = Евфрат = Fərat = فرات
Tigris = Dicle = Тигр = Dəclə = دجله
Volga = Itil = Idel = İdil = Волга = Еділ = Edil
Don River = Tanais = Дон
Dnieper = Dnepr = Dnipro River = Днепр
Danube = Donau = Дунай = Tuna = Dunay = دانوب
Nile = Нил = Nil = نیل
Indus = Sindh = Инд = سند
Ganges = Ganga = Ганг
Yangtze = Chang Jiang = Янцзы
Yellow River = Huang He = Хуанхэ
Caspian = Caspian Sea = Khazar Sea = Каспий = Каспийское море = Каспий теңізі = Kaspiy dengizi = Hazar Denizi = Hazar deňzi = Xəzər dənizi = Xəzər = دریای خزر = خزر = بحر قزوين = Баҳри Хазар = კასპიის ზღვა = Կասպից ծով
Aral Sea = Aral = Арал = Аральское море = Арал теңізі = Orol dengizi = Orol = Баҳри Арал = Aral Gölü = دریاچه آرال = آرال
Black Sea = Чёрное море = Қара теңіз = Qora dengiz = Karadeniz = Qara dəniz = Баҳри Сиёҳ = دریای سیاه = البحر الأسود = შავი ზღვა = Սև ծով
Azov Sea = Sea of Azov = Азовское море = Azak Denizi
Mediterranean = Mediterranean Sea = Средиземное море = Akdeniz = Oʻrta yer dengizi = Aralıq dənizi = Жерорта теңізі = مدیترانه
Red Sea = Красное море = Kızıldeniz = Qizil dengiz = Қызыл теңіз = دریای سرخ
Persian Gulf = Arabian Gulf = Персидский залив = Basra Körfezi = Парсы шығанағы = Fors koʻrfazi = خلیج فارس
Baltic Sea = Балтийское море = Балтика = Baltık Denizi = Baltic
Arctic Ocean = Северный Ледовитый океан
Pacific = Pacific Ocean = Тихий океан = Тынық мұхиты = Tinch okeani = Büyük Okyanus
Atlantic = Atlantic Ocean = Атлантический океан = Atlas Okyanusu
Indian Ocean = Индийский океан = Hint Okyanusu
Lake Balkhash = Озеро Балхаш = Balqash Köli = Балқаш көлі
Lake Baikal = Baikal = Байкал = Байкөл
Lake Van = Ван = Van Gölü
Alakol = Алаколь = Алакөл
Zaysan = Zaisan = Зайсан = Жайсаң
Song-Kul = Son-Kul = Songköl = Сон-Куль = Соң-Көл
Sarez = Сарез = Sarez Lake
Iskanderkul = Искандеркуль = Искандаркӯл
Charvak = Chorvoq = Чарвак = Чорвоқ
Tian Shan = Tien Shan = Tengri Tagh = Тянь-Шань = Тянь-Шан = Тәңіртау = Теңир-Тоо = Tyan-Shan
Pamir = Pamirs = Помир = Памир = پامیر
Alay = Alai = Алай
Altai Mountains = Altay = Алтай
Hindu Kush = Гиндукуш = Hindukush = هندوکش = Ҳиндукуш
Karakoram = Каракорум
Himalaya = Himalayas = Гималаи = Himolay = Himalayalar = هیمالیا
Kopet Dag = Köpetdag = Копетдаг = کپه‌داغ
Kunlun = Куньлунь
Ismoil Somoni Peak = Communism Peak = Stalin Peak = Пик Коммунизма = Пик Сомони = Қуллаи Исмоили Сомонӣ
Lenin Peak = Ibn Sina Peak = Пик Ленина = Abuali Ibn Sino
Jengish Chokusu = Pobeda Peak = Victory Peak = Пик Победы = Жеңиш чокусу = Tomur
Khan Tengri = Хан-Тенгри = Хан Тәңірі
Ararat = Ağrı Dağı = Masis = Арарат = Արարատ = Ağrı
Elbrus = Эльбрус = Mingi Taw
Kazbek = Kazbegi = Mkinvartsveri = Казбек
Karakum = Garagum = Kara Kum = Каракумы = Каракум = Garagum
Kyzylkum = Qizilqum = Kyzyl Kum = Кызылкум = Қизилқум = Қызылқұм
Gobi = Гоби = Говь
Taklamakan = Takla Makan = Такла-Макан
Betpak-Dala = Hungry Steppe = Betpaqdala = Бетпак-Дала = Бетпақдала = Голодная степь = Mirzachoʻl
Ustyurt = Üstyurt = Ustyurt Plateau = Устюрт = Үстірт
Mangystau = Mangyshlak = Mangghystau = Мангышлак = Мангистау = Маңғыстау
Fergana Valley = Ferghana Valley = Ферганская долина = Fargʻona vodiysi = Водии Фарғона
Wakhan = Вахан = Вахон = Wakhan Corridor
Transoxiana = Mawarannahr = Ma wara al-nahr = Мавераннахр = Мовароуннаҳр = Movarounnahr = ماوراءالنهر
Bactria = Bakhtar = Бактрия
Sogdia = Sogdiana = Согдиана = Согдия = Сугдиён
Khorasan = Khurasan = Хорасан = Хуросон = خراسان = Horasan
Moghulistan = Mogulistan = Могулистан
Siberia = Сибирь = Sibir = Сібір = Sibirya = سیبری
Anatolia = Asia Minor = Анатолия = Малая Азия = Anadolu
Mesopotamia = Месопотамия = Двуречье
Silk Road = Silk Route = Шёлковый путь = Жібек жолы = Ipak yoʻli = İpek Yolu = İpək Yolu = Роҳи Абрешим = Жибек Жолу = Ýüpek ýoly = Great Silk Road = جاده ابریشم
Belt and Road = BRI = One Belt One Road = Один пояс один путь = Пояс и путь = Бір белдеу бір жол = Kuşak ve Yol
Middle Corridor = Trans-Caspian Corridor = TITR = Средний коридор = ТМТМ = Orta Koridor = Orta Dəhliz
`;
