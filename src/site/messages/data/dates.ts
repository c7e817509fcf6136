/** Dates as newspapers of these languages print them, where the Unicode data has them wrong, capitalised or foreign. */
export type DateWords = {
  /** January first, in the form that stands beside a day. */
  months: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  /** Places: {day}, {month}, {year}, {date}, {weekday}. */
  date: string;
  weekdayDate: string;
  month: string;
};

export const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  kk: {
    months: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
    weekdays: "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі".split(" "),
    date: "{year} жылғы {day} {month}",
    weekdayDate: "{date}, {weekday}",
    month: "{year} жылғы {month}",
  },
  ky: {
    months: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
    weekdays: "дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби".split(" "),
    date: "{day}-{month}, {year}-жыл",
    weekdayDate: "{weekday}, {date}",
    month: "{month}, {year}-жыл",
  },
  uz: {
    months: "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr".split(" "),
    weekdays: "dushanba seshanba chorshanba payshanba juma shanba yakshanba".split(" "),
    date: "{year}-yil {day}-{month}",
    weekdayDate: "{date}, {weekday}",
    month: "{year}-yil {month}",
  },
  "uz-Cyrl": {
    months: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
    weekdays: "душанба сешанба чоршанба пайшанба жума шанба якшанба".split(" "),
    date: "{year} йил {day} {month}",
    weekdayDate: "{date}, {weekday}",
    month: "{year} йил {month}",
  },
  tg: {
    months: "январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри".split(" "),
    weekdays: "душанбе сешанбе чоршанбе панҷшанбе ҷумъа шанбе якшанбе".split(" "),
    date: "{day} {month} {year}",
    weekdayDate: "{weekday}, {date}",
    month: "{month} соли {year}",
  },
};
