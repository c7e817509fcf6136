/** Persons of history whom languages call otherwise. Compiled by the project; one group a line. */
export const PERSONS = `
Avicenna = Ibn Sina = Ибн Сина = Авиценна = Ibn Sino = Ибн Сино = Әбу Әли ибн Сина = İbni Sina = ابن سینا = Абӯалӣ ибни Сино
Tamerlane = Amir Timur = Тамерлан = Амир Тимур = Амир Темур = Amir Temur = Emir Timur = Темірлан = Ақсақ Темір = تیمور لنگ = Темурланг
Genghis Khan = Chinggis Khan = Chingiz Khan = Чингисхан = Шыңғыс хан = Чыңгыз хан = Chingizxon = Cengiz Han = Чингизхон = چنگیز خان
Ulugh Beg = Ulugbek = Улугбек = Ulugʻbek = Ұлықбек = Uluğ Bey = الغ بیگ = Мирзо Улуғбек
Al-Farabi = Alpharabius = Аль-Фараби = Әл-Фараби = Farabi = Фороби = فارابی = Форобӣ
Al-Biruni = Аль-Бируни = Beruniy = Biruni = بیرونی = Берунӣ
Al-Khwarizmi = Khwarizmi = Аль-Хорезми = Хорезми = Xorazmiy = Harezmi = خوارزمی = Algoritmi
Rumi = Mevlana = Jalaluddin Balkhi = Руми = Мевлана = Джалаладдин Руми = Ҷалолиддини Балхӣ = مولانا = Mavlono = Балхӣ
Omar Khayyam = Омар Хайям = Umar Xayyom = Ömer Hayyam = عمر خیام = Умари Хайём
Ferdowsi = Firdausi = Фирдоуси = Firdavsiy = Firdevsi = فردوسی = Фирдавсӣ
Hafez = Hafiz = Хафиз = Hofiz = حافظ = Ҳофиз
Saadi = Sadi = Саади = سعدی = Саъдӣ = Саъдии Шерозӣ
Nizami = Nizami Ganjavi = Низами = Nizomiy = نظامی = Низомии Ганҷавӣ
Jami = Jomi = Джами = Jomiy = جامی = Ҷомӣ
Navoi = Alisher Navoi = Nava'i = Навои = Navoiy = Nevai = نوایی = Алишер Навоий
Babur = Zahiruddin Babur = Бабур = Bobur = Бобур = Babür = بابر
Magtymguly = Makhtumkuli = Махтумкули = Fragi = Pyragy = Mahdumkulu = Mahtumquli = Фраги = مختومقلی
Abai = Abay Kunanbayev = Абай Кунанбаев = Абай Құнанбайұлы = Ibrahim Kunanbayev = Abay Qunanbaiuly
Chokan Valikhanov = Shoqan Walikhanov = Чокан Валиханов = Шоқан Уәлиханов = Shokan Ualikhanov
Ibray Altynsarin = Ibrahim Altynsarin = Ибрай Алтынсарин = Ыбырай Алтынсарин
Kenesary = Kenesary Kasymov = Кенесары Касымов = Кенесары Қасымұлы = Kenisary
Ablai Khan = Abylai Khan = Абылай хан = Аблай хан = Абылайхан
Khoja Ahmed Yasawi = Ahmad Yasavi = Ходжа Ахмед Ясави = Қожа Ахмет Яссауи = Ahmed Yesevi = Xoja Ahmad Yassaviy = احمد یسوی
Kurmanjan Datka = Queen of Alai = Курманджан Датка = Курманжан датка = Алайская царица
Sheikh Bahauddin Naqshband = Naqshband = Накшбанд = Bahouddin Naqshband = Nakşibend
Al-Bukhari = Imam Bukhari = Имам Бухари = Imom Buxoriy = Buhari = بخاری
Attila = Аттила = Еділ патша = Edil Batyr
Alexander the Great = Iskander = Iskandar = Александр Македонский = Искандар = Iskandar Zulqarnayn = Büyük İskender = Ескендір Зұлқарнайын = اسکندر = Искандари Мақдунӣ
Cyrus the Great = Кир Великий = Kurush = Куруш = کوروش = Kiros
Tomyris = Tumaris = Томирис = Тұмар = Toʻmaris
Nader Shah = Nadir Shah = Надир-шах = Nodirshoh = نادر شاه = Нодиршоҳ
Shah Abbas = Шах Аббас = Şah Abbas = شاه عباس
Ismail Samani = Ismoil Somoni = Исмаил Самани = Исмоили Сомонӣ = اسماعیل سامانی
Rudaki = Рудаки = رودکی = Рӯдакӣ
Ataturk = Mustafa Kemal = Ататюрк = Атаүрік = Atatürk = Мустафа Кемаль = Otaturk = آتاترک
Suleiman the Magnificent = Kanuni = Сулейман Великолепный = Kanuni Sultan Süleyman = Sulaymon Qonuniy
Mehmed the Conqueror = Мехмед Завоеватель Sultan Mehmet
Roxelana = Hurrem Sultan = Роксолана = Хюррем = Hürrem
Saladin = Salah ad-Din = Саладин = Салах ад-Дин = Selahaddin = صلاح الدین
Harun al-Rashid = Гарун ар-Рашид = Harun Reşid = Horun ar-Rashid
Shota Rustaveli = Шота Руставели = შოთა რუსთაველი
Stalin = Jughashvili = Dzhugashvili = Сталин = Джугашвили = სტალინი = ჯუღაშვილი
Trotsky = Bronstein = Троцкий = Бронштейн
Peter the Great = Пётр Великий = Пётр Первый = Deli Petro = Pyotr I
Ivan the Terrible = Иван Грозный = Korkunç İvan
Catherine the Great = Екатерина Великая = Екатерина II
Confucius = Kong Qiu = Конфуций = Konfutsiy = Конфүций = Konfüçyüs = کنفوسیوس
Sun Tzu = Sunzi = Сунь-цзы
Mao Zedong = Mao Tse-tung = Мао Цзэдун = Мао Цзедун = Мао Зэдун
Chiang Kai-shek = Jiang Jieshi = Чан Кайши
Aristotle = Аристотель = Arastu = Aristo = Арасту = ارسطو = Aristoteles
Plato = Платон = Aflotun = Eflatun = افلاطون = Афлотун
Socrates = Сократ = Suqrot = Sokrat = سقراط = Суқрот
Ptolemy = Птолемей = Batlamyus = بطلمیوس
Galen = Гален = Jolinus = جالینوس
Hippocrates = Гиппократ = Buqrot = Hipokrat = بقراط
Prophet Muhammad = Muhammad Prophet = Пророк Мухаммед = Muhammad paygʻambar = Hz. Muhammed = Мұхаммед пайғамбар = پیامبر محمد
Aga Khan = Ага-Хан = Оғохон = آقاخان
Turkmenbashi = Niyazov = Туркменбаши = Ниязов = Türkmenbaşy
Arkadag = Berdimuhamedow = Аркадаг
Elbasy = Nazarbayev = Елбасы = Назарбаев = Yelbasy
`;
