/** Codes of ISO 4217 for money in use, and special drawing rights. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC " +
    "CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR " +
    "ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK " +
    "MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE " +
    "SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XDR " +
    "XOF XPF YER ZAR ZMW ZWG"
  ).split(" "),
);

/** Money that ended on `on`; `successor` is a code that did not exist before that day. */
export type Redenomination = { code: string; on: string; successor: string | null };

const EURO_LEGACY = "ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE".split(" ");

const ended = (code: string, on: string, successor: string | null = null): Redenomination => ({ code, on, successor });

export const REDENOMINATIONS: readonly Redenomination[] = [
  ...EURO_LEGACY.map((code) => ended(code, "2002-03-01")),
  ended("XEU", "1999-01-01"),
  ended("SIT", "2007-01-01"),
  ended("CYP", "2008-01-01"),
  ended("MTL", "2008-01-01"),
  ended("SKK", "2009-01-01"),
  ended("EEK", "2011-01-01"),
  ended("LVL", "2014-01-01"),
  ended("LTL", "2015-01-01"),
  ended("HRK", "2023-01-01"),
  ended("BGN", "2026-01-01"),
  ended("TJR", "2000-10-30", "TJS"),
  ended("AZM", "2006-01-01", "AZN"),
  ended("TMM", "2009-01-01", "TMT"),
  ended("BYR", "2016-07-01", "BYN"),
  // Banks printed these successors' codes for days before them too, or still do in their archives.
  ended("RUR", "1998-01-01"),
  ended("UAK", "1996-09-02"),
  ended("AFA", "2003-01-02"),
  ended("TRL", "2005-01-01", "TRY"),
  ended("ROL", "2005-07-01", "RON"),
  ended("CSD", "2006-10-25"),
  ended("MZM", "2006-07-01"),
  ended("SDD", "2007-07-01"),
  ended("GHC", "2007-07-03"),
  ended("VEB", "2008-01-01"),
  ended("ZMK", "2013-01-01"),
  ended("MRO", "2018-01-01"),
  ended("STD", "2018-01-01"),
  ended("VEF", "2018-08-20"),
  ended("CUC", "2021-01-01"),
  ended("SLL", "2024-01-01"),
  ended("ZWL", "2024-09-01"),
  ended("ANG", "2025-07-01"),
];
