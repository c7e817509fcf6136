/** Towns and districts of Kazakhstan that were renamed, or that Russian names otherwise. Compiled by the project; one group a line. */
export const KAZAKHSTAN = `
Abai Region = Абайская область = Абай облысы
East Kazakhstan = ВКО = Восточный Казахстан = Восточно-Казахстанская = Шығыс Қазақстан = ШҚО = Doğu Kazakistan = Sharqiy Qozogʻiston
North Kazakhstan = СКО = Северный Казахстан = Северо-Казахстанская = Солтүстік Қазақстан = СҚО = Kuzey Kazakistan
West Kazakhstan = ЗКО = Западный Казахстан = Западно-Казахстанская = Батыс Қазақстан = БҚО = Batı Kazakistan
South Kazakhstan = ЮКО = Южный Казахстан = Южно-Казахстанская = Оңтүстік Қазақстан = ОҚО = Güney Kazakistan
Zhanaozen = Novy Uzen = Новый Узень = Жанаозен = Жаңаөзен = Zhangaozen
Satpayev = Satpaev = Nikolsky = Никольский = Сатпаев = Сәтбаев = Satbayev
Abay = Churubay-Nura = Чурубай-Нура
Karkaraly = Karkaralinsk = Каркаралинск = Қарқаралы
Priozersk = Приозёрск = Sary-Shagan = Сары-Шаган
Botakara = Ulyanovskoye = Ульяновское = Ботақара = Bukhar-Zhyrau
Zhitikara = Dzhetygara = Джетыгара = Житикара = Жітіқара
Auliekol = Semiozernoye = Семиозёрное = Аулиеколь = Әулиекөл
Karabalyk = Komsomolets = Комсомолец = Карабалык = Қарабалық
Torgay = Turgay = Тургай = Торғай
Altynsarin = Kamysty = Камысты = Қамысты
Beimbet Mailin = Taran = Тарановское = Бейімбет Майлин
Ekibastuz = Экибастуз = Екібастұз
Pavlodar = Koryakovsk = Павлодар = Кереку = Kereku
Sharbakty = Sherbakty = Щербакты = Шарбақты
Terenkol = Kachiry = Качиры = Тереңкөл
Akku = Lebyazhye = Лебяжье = Аққу
Kurchatov = Semipalatinsk-21 = Курчатов
Shar = Charsk = Чарск
Ulken Naryn = Bolshenarymskoye = Большенарымское = Үлкен Нарын
Karauyl = Караул = Қарауыл
Akkol = Alekseyevka = Алексеевка = Аккөл = Акколь
Ereymentau = Yermentau = Ерментау = Ерейментау
Saumalkol = Volodarskoye = Володарское = Саумалколь = Саумалкөл
Kishkenekol = Kzyltu = Кзылту = Кішкенекөл
Novoishimskoye = Novoishim = Новоишимское = Новоишим
Mamlyutka = Мамлютка = Мамлют = Mamlyut
Zhanibek = Dzhanybek = Джаныбек = Жәнібек
Zhympity = Dzhambeity = Джамбейты = Жымпиты
Taskala = Kamenka = Каменка = Тасқала
Shyngyrlau = Chingirlau = Чингирлау = Шыңғырлау
Saykhin = Urda = Bokey Orda = Урда = Бөкей Ордасы = Сайхин
Inderbor = Inderborsky = Индерборский = Индербор
Ganyushkino = Kurmangazy = Курмангазы = Ганюшкино = Құрманғазы
Akkystau = Novobogatinskoye = Новобогатинское = Аққыстау
Khromtau = Khrom-Tau = Хромтау
Badamsha = Batamshinsky = Батамшинский = Бадамша
Karauylkeldi = Baiganin = Байганин = Қарауылкелді
Oiyl = Uil = Уил = Ойыл
Yrgyz = Irgiz = Иргиз = Ырғыз
Khobda = Novoalekseyevka = Новоалексеевка = Қобда = Kobda
Aral = Aralsk = Аральск = Арал = Aralskoye
Kazaly = Kazalinsk = Казалинск = Қазалы
Aiteke Bi = Novokazalinsk = Новоказалинск = Әйтеке би
Zhosaly = Dzhusaly = Джусалы = Жосалы
Shieli = Chiili = Чиили = Шиелі
Zhanakorgan = Yany-Kurgan = Яныкурган = Жаңақорған
Shu = Chu = Чу = Шу
Kordai = Korday = Georgievka = Георгиевка = Қордай
Kulan = Lugovoye = Lugovoy = Луговое = Луговой = Құлан
Sarykemer = Mikhaylovka = Михайловка = Сарыкемер
Bauyrzhan Momyshuly = Burnoye = Бурное = Бауыржан Момышұлы
Saudakent = Baikadam = Байкадам = Саудакент
Tole Bi = Novotroitskoye = Новотроицкое = Төле би
Shardara = Chardara = Чардара = Шардара
Zhetisay = Dzhetysay = Джетысай = Жетісай
Aksukent = Belye Vody = Белые Воды = Ақсукент
Shayan = Chayan = Чаян = Шаян
Sholakkorgan = Chulakkurgan = Чулаккурган = Шолаққорған
Temirlan = Temirlanovka = Темирлановка = Темірлан
Myrzakent = Slavyanka = Славянка = Мырзакент
Kentau = Mirgalimsay = Кентау = Миргалимсай
Esik = Issyk = Yesik = Есик = Есік
Kaskelen = Kaskeleng = Каскелен = Қаскелең
Shelek = Chilik = Чилик = Шелек
Shonzhy = Chundzha = Чунджа = Шонжы
Uzynagash = Uzunagach = Узунагач = Ұзынағаш
Boralday = Burunday = Бурундай = Боралдай
Zhansugurov = Abakumovka = Абакумовка = Жансүгіров
Otegen Batyr = Energetichesky = Энергетический = Өтеген батыр
Kabanbay = Andreyevka = Андреевка = Қабанбай
Usharal = Uch-Aral = Учарал = Үшарал
Ushtobe = Ush-Tobe = Уштобе = Үштөбе
Kuryk = Eraliev = Ералиев = Құрық
Shetpe = Шетпе
Kapal = Kopal = Копал = Қапал
Otrar = Farab = Отрар = Фараб = Otyrar = Отырар
Sauran = Сауран
Sayram = Ispijab = Isfijab = Сайрам = Испиджаб
Syganak = Sygnak = Сыганак = Сығанақ
Tarbagatay = Тарбагатай = Тарбағатай
Dzungarian Alatau = Zhetysu Alatau = Джунгарский Алатау = Жетісу Алатауы = Jungar Alatau
Medeu = Medeo = Медео = Медеу
Shymbulak = Chimbulak = Чимбулак = Шымбұлақ
Kok-Tobe = Кок-Тобе = Көктөбе
Charyn Canyon = Sharyn = Чарынский каньон = Чарын = Шарын
Kaindy Lake = Каинды = Қайыңды
Kolsai = Kolsay = Кольсай = Көлсай
Turgen = Тургень = Түрген
Nura = Nura River = Нура = Kievka = Киевка
Sary-Arka = Saryarka = Kazakh Uplands = Сарыарка = Сарыарқа = Казахский мелкосопочник
Ryn-Peski = Ryn Desert = Рын-пески = Нарын құм
Bukhtarma = Bukhtyrma = Бухтарма = Бұқтырма
Black Irtysh = Kara Irtysh = Чёрный Иртыш = Қара Ертіс
Bolshaya Almatinka = Big Almaty = Большая Алматинка = Үлкен Алматы
`;
