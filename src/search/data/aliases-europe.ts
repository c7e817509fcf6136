/**
 * Countries by their names in German, French, Polish, Ukrainian, Spanish, Italian and Chinese, which newsrooms of the region
 * meet in wire copy, where sound alone does not lead to the English one. Compiled by the project; one group a line.
 */
export const EUROPE = `
Georgia = Georgien = Géorgie = Gruzja = Georgien = Грузія = Γεωργία = 格鲁吉亚
Armenia = Armenien = Arménie = Вірменія = 亚美尼亚
Azerbaijan = Aserbaidschan = Azerbaïdjan = Azerbejdżan = Azerbaiyán = Azerbaigian = 阿塞拜疆
Turkey = Türkei = Turquie = Turcja = Turquía = Turchia = 土耳其
Russia = Russland = Rußland = Russie = Rosja = Rusia = Росія = 俄罗斯
China = Chine = Chiny = Cina = Kina = 中国
Kazakhstan = Kasachstan = Kazachstan = Kazajistán = Kazajstán = 哈萨克斯坦
Kyrgyzstan = Kirgisistan = Kirgisien = Kirghizistan = Kirguistán = Kirghizistan = Kirgistan = 吉尔吉斯斯坦
Uzbekistan = Usbekistan = Ouzbékistan = Uzbekistán = 乌兹别克斯坦
Tajikistan = Tadschikistan = Tadjikistan = Tadżykistan = Tayikistán = Tagikistan = 塔吉克斯坦
Turkmenistan = Turkménistan = Turkmenistán = Туркменістан = 土库曼斯坦
Mongolia = Mongolei = Mongolie = 蒙古
Germany = Deutschland = Allemagne = Niemcy = Alemania = Germania = Tyskland = 德国
France = Frankreich = Francja = Francia = Frankrike = 法国
Poland = Polen = Pologne = Polonia = 波兰
Ukraine = Ucrania = Ucraina = 乌克兰
Belarus = Weißrussland = Weissrussland = Biélorussie = Białoruś = Bielorrusia = Білорусь
United States = Vereinigte Staaten = États-Unis = Etats-Unis = Stany Zjednoczone = Estados Unidos = Stati Uniti = EE.UU. = Сполучені Штати = 美国
United Kingdom = Großbritannien = Royaume-Uni = Wielka Brytania = Reino Unido = Regno Unito = 英国
Netherlands = Niederlande = Pays-Bas = Holandia = Países Bajos = Paesi Bassi
Switzerland = Schweiz = Suisse = Szwajcaria = Suiza = Svizzera
Austria = Österreich = Autriche
Italy = Italien = Italie = Włochy = Италія
Spain = Spanien = Espagne = Hiszpania = Spagna
Greece = Griechenland = Grèce = Grecja = Grecia = Ελλάδα
Hungary = Ungarn = Hongrie = Węgry = Hungría = Ungheria
Czechia = Tschechien = Tchéquie = Czechy = Chequia = Cechia = Česko
Sweden = Schweden = Suède = Szwecja = Suecia = Svezia = Sverige
Norway = Norwegen = Norvège = Norwegia = Noruega = Norvegia
Denmark = Dänemark = Danemark = Dania = Dinamarca = Danmark
Finland = Finnland = Finlande
Ireland = Irland = Irlande = Irlandia
Belgium = Belgien = Belgique = Bélgica
Croatia = Kroatien = Croatie = Chorwacja
Serbia = Serbien = Serbie = Srbija
Romania = Rumänien = Roumanie = Rumunia = Румунія
Lithuania = Litauen = Lituanie = Lituania
Latvia = Lettland = Lettonie = Łotwa = Letonia
Estonia = Estland = Estonie
Egypt = Ägypten = Égypte = Egipto = Egitto
Syria = Syrien = Syrie = Siria
Jordan = Jordanien = Jordanie = Jordania = Giordania
Lebanon = Libanon = Liban = Líbano
Saudi Arabia = Saudi-Arabien = Arabie saoudite = Arabia Saudita = Arabia Saudyjska
United Arab Emirates = Vereinigte Arabische Emirate = Émirats arabes unis = Emiratos Árabes Unidos
South Africa = Südafrika = Afrique du Sud = Sudáfrica = RPA
Japan = Japon = Japonia = Giappone = 日本
South Korea = Südkorea = Corée du Sud = Korea Południowa = Corea del Sur = 韩国
North Korea = Nordkorea = Corée du Nord = Corea del Norte = 朝鲜
India = Indien = Inde = 印度
Pakistan = 巴基斯坦
Afghanistan = Afganistán = Афганістан = 阿富汗
Iran = Irán = 伊朗
Israel = Izrael = Israël
Brazil = Brasilien = Brésil = Brazylia
Mexico = Mexiko = Mexique = Meksyk
Central Asia = Zentralasien = Asie centrale = Azja Środkowa = Asia Central = Центральна Азія = 中亚
Caspian = Kaspisches Meer = Mer Caspienne = Morze Kaspijskie = Mar Caspio = Каспійське море
Aral Sea = Aralsee = Mer d'Aral = Jezioro Aralskie = Mar de Aral = Lago d'Aral = Аральське море
Black Sea = Schwarzes Meer = Mer Noire = Morze Czarne = Mar Negro = Чорне море
Moscow = Moskau = Moscou = Moskwa = Moscú = Mosca = 莫斯科
Beijing = Pékin = Pekín = Pechino = 北京
Warsaw = Warschau = Varsovie = Varsovia
Vienna = Vienne = Wiedeń
Prague = Prag
Geneva = Genf = Genewa = Ginebra = Ginevra
Brussels = Brüssel = Bruksela = Bruselas
Athens = Athen = Athènes = Ateny
Cairo = Kairo = Le Caire = Kair
Damascus = Damaskus = Damas = Damaszek
Tehran = Teheran = Téhéran
Kyiv = Kiew = Kijów = Kijow
Lviv = Lemberg = Lwów = Leópolis
Silk Road = Seidenstraße = Route de la soie = Jedwabny Szlak = Ruta de la Seda = Великий шёлковый путь = Büyük İpek Yolu = Buyuk ipak yoʻli
EU = Europäische Union = Union européenne = Unia Europejska = Європейський Союз
UN = Vereinte Nationen = Nations unies = Narody Zjednoczone = ONU = ООН
`;
