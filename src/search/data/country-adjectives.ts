/**
 * What English and Russian call that which is of a country: its name as in `COUNTRIES` first, then adjectives, one
 * country a line. Other languages of the region set the name itself before the noun. Compiled by the project.
 */
export const COUNTRY_ADJECTIVES = `
Kazakhstan = Kazakh = Kazakhstani = казахстанский = казахский
Kyrgyzstan = Kyrgyz = Kyrgyzstani = Kirghiz = кыргызский = киргизский = кыргызстанский
Uzbekistan = Uzbek = Uzbekistani = узбекский = узбекистанский
Tajikistan = Tajik = Tajikistani = таджикский = таджикистанский
Turkmenistan = Turkmen = туркменский = туркменистанский
Afghanistan = Afghan = афганский
Azerbaijan = Azerbaijani = Azeri = азербайджанский
Armenia = Armenian = армянский
Georgia = Georgian = грузинский
Turkey = Turkish = турецкий
Iran = Iranian = Persian = иранский
Iraq = Iraqi = иракский
Russia = Russian = российский = русский
China = Chinese = китайский
Mongolia = Mongolian = монгольский
Pakistan = Pakistani = пакистанский
India = Indian = индийский
Belarus = Belarusian = белорусский
Ukraine = Ukrainian = украинский
Moldova = Moldovan = молдавский
Estonia = Estonian = эстонский
Latvia = Latvian = латвийский = латышский
Lithuania = Lithuanian = литовский
Poland = Polish = польский
Germany = German = немецкий = германский
France = French = французский
Britain = British = британский
England = English = английский
Spain = Spanish = испанский
Portugal = Portuguese = португальский
Italy = Italian = итальянский
Greece = Greek = греческий
Hungary = Hungarian = венгерский
Romania = Romanian = румынский
Bulgaria = Bulgarian = болгарский
Serbia = Serbian = сербский
Austria = Austrian = австрийский
Switzerland = Swiss = швейцарский
Netherlands = Dutch = нидерландский = голландский
Belgium = Belgian = бельгийский
Denmark = Danish = датский
Sweden = Swedish = шведский
Norway = Norwegian = норвежский
Finland = Finnish = финский
USA = American = американский
Canada = Canadian = канадский
Mexico = Mexican = мексиканский
Brazil = Brazilian = бразильский
Argentina = Argentine = Argentinian = аргентинский
Colombia = Colombian = колумбийский
Venezuela = Venezuelan = венесуэльский
Cuba = Cuban = кубинский
Japan = Japanese = японский
Korea = Korean = корейский
Vietnam = Vietnamese = вьетнамский
Thailand = Thai = таиландский = тайский
Indonesia = Indonesian = индонезийский
Malaysia = Malaysian = малайзийский
Australia = Australian = австралийский
Israel = Israeli = израильский
Egypt = Egyptian = египетский
Syria = Syrian = сирийский
Kuwait = Kuwaiti = кувейтский
Qatar = Qatari = катарский
`;
