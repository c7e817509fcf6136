/**
 * Words that stand beside names of places and people, so that "Наманганская область" meets "Namangan Region". Compiled by
 * the project; one group a line.
 */
export const WORDS = `
Region = Oblast = Область = Облысы = Облусу = Viloyat = Viloyati = Вилоят = Вилояти = Welaýat = Welaýaty = Vilayet = Вилояти
District = Rayon = Raion = Район = Ауданы = Району = Tuman = Tumani = Туман = Тумани = Etrap = Etraby = Ноҳия = Ноҳияи = İlçe = İlçesi = Rayonu
City = Город = Қаласы = Шаары = Shahri = Shahar = Шаҳри = Шаҳар = Şäheri = Şehri = Şəhəri
Village = Aul = Село = Аул = Ауыл = Ауылы = Айыл = Айылы = Qishloq = Кишлак = Деҳа = Деҳаи = Köyü = Kəndi
Republic = Республика = Республикасы = Respublikasi = Respublikasy = Cumhuriyeti = Cumhuriyyeti = Respublikası = Ҷумҳурии = Ҷумҳурӣ = جمهوری = جمهورية
Island = Остров = Острова = Islands = Orollari = Adaları = Adalar = Аралдары
River = Река = Өзені = Дарыясы = Daryosi = Nehri = Дарёи = Derýasy = Çayı
Lake = Озеро = Көлі = Көлү = Koʻli = Gölü = Кӯли = Köli
Sea = Море = Теңізі = Деңизи = Dengizi = Denizi = Deňzi = Баҳри = Dənizi
Mountain = Гора = Горы = Mountains = Тауы = Тоосу = Togʻi = Dağı = Кӯҳи
President = Президент = Prezident = Cumhurbaşkanı = Президенти = رئیس جمهور
Prime Minister = Премьер-министр = Премьер = Bosh vazir = Сарвазир = Başbakan = Baş nazir = Baş ministr
Minister = Министр = Vazir = Вазир = Bakan = Nazir = Ministri
Ministry = Министерство = Министрлігі = Министрлиги = Vazirlik = Vazirligi = Вазорат = Вазорати = Bakanlığı = Nazirliyi = Ministrligi
Government = Правительство = Үкімет = Үкіметі = Өкмөт = Өкмөтү = Hukumat = Hukumati = Ҳукумат = Ҳукумати = Hökümet = Hükümet = Hökumət
Governor = Akim = Hakim = Khokim = Губернатор = Аким = Әкім = Әкімі = Hokim = Hokimi = Хоким = Häkim = Раиси вилоят
Mayor = Мэр = Belediye Başkanı = Мэри = Градоначальник
Ambassador = Посол = Елші = Элчи = Elchi = Büyükelçi = Сафир = Ilçi = Səfir
Election = Elections = Выборы = Сайлау = Шайлоо = Saylov = Saylovlar = Seçim = Seçimler = Интихобот = Saýlaw = Saýlawlar = Seçki
Border = Граница = Шекара = Чек ара = Chegara = Sınır = Сарҳад = Serhet = Sərhəd
`;
