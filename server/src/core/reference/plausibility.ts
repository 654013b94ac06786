/** The years in which a series of reporters was published, and how its volumes are numbered. */
export interface SeriesLife {
  /** The year of its earliest decisions. */
  readonly start: number;
  /** The year of its latest decisions; null while it goes on. */
  readonly end: number | null;
  /** The number of its last volume, where the series is closed and the number is known. */
  readonly lastVolume?: number;
}

/** Where a volume stands in time. */
export interface ExpectedYear {
  readonly year: number;
  /** By how many years a decision may be earlier or later. */
  readonly tolerance: number;
}

/**
 * Series by Bluebook form. Names and most dates are those of the reporters' title pages; several published lists err in the
 * years of F. Supp., F. Supp. 2d, F.R.D. and the end of F.3d, which are corrected here.
 */
const lives: ReadonlyMap<string, SeriesLife> = new Map([
  ["U.S.", { start: 1754, end: null }],
  ["S. Ct.", { start: 1882, end: null }],
  ["L. Ed. 2d", { start: 1956, end: null }],
  ["F.", { start: 1880, end: 1924, lastVolume: 300 }],
  ["F.2d", { start: 1924, end: 1993, lastVolume: 999 }],
  ["F.3d", { start: 1993, end: 2021, lastVolume: 999 }],
  ["F.4th", { start: 2021, end: null }],
  ["F. App'x", { start: 2001, end: 2021 }],
  ["F. Supp.", { start: 1932, end: 1998, lastVolume: 999 }],
  ["F. Supp. 2d", { start: 1998, end: 2014, lastVolume: 999 }],
  ["F. Supp. 3d", { start: 2014, end: null }],
  ["F.R.D.", { start: 1938, end: null }],
  ["B.R.", { start: 1979, end: null }],
  ["Fed. Cl.", { start: 1992, end: null }],
  ["Cl. Ct.", { start: 1982, end: 1992 }],
  ["Ct. Cl.", { start: 1863, end: 1982 }],
  ["P.", { start: 1883, end: 1931 }],
  ["P.2d", { start: 1931, end: 2000, lastVolume: 999 }],
  ["P.3d", { start: 2000, end: null }],
  ["Kan.", { start: 1862, end: null }],
  ["Kan. App.", { start: 1895, end: 1901 }],
  ["Kan. App. 2d", { start: 1977, end: null }],
  ["A.3d", { start: 2010, end: null }],
  ["N.E.3d", { start: 2013, end: null }],
  ["N.W.2d", { start: 1941, end: 2024 }],
  ["N.W.3d", { start: 2023, end: null }],
  ["So. 3d", { start: 2008, end: null }],
  ["S.W.3d", { start: 1999, end: null }],
]);

/** Volumes whose year is known, as volume:year; between two of them the years are interpolated. */
const anchorLists: Readonly<Record<string, string>> = {
  "U.S.":
    "91:1875 128:1888 149:1893 198:1905 248:1919 284:1932 299:1936 312:1941 326:1945 346:1953 356:1958 377:1964 386:1967 395:1969 " +
    "411:1973 450:1981 456:1982 477:1986 480:1987 489:1989 495:1990 505:1992 512:1994 517:1996 531:2001 536:2002 543:2005 561:2010 " +
    "569:2013 573:2014 582:2017 590:2020 600:2023",
  "F.2d":
    "1:1924 150:1945 189:1951 250:1957 299:1962 406:1969 500:1974 536:1976 600:1979 650:1981 713:1983 788:1986 840:1988 873:1989 " +
    "939:1991 968:1992 999:1993",
  "F.3d":
    "1:1993 11:1993 23:1994 73:1996 105:1997 150:1998 170:1999 210:2000 296:2002 340:2003 351:2003 400:2005 477:2007 548:2008 " +
    "552:2009 600:2010 725:2013 753:2014 777:2015 793:2015 900:2018 964:2020 983:2020 999:2021",
  "F.4th": "1:2021 31:2022 60:2023 91:2024 101:2024",
  "F. Supp.": "1:1932 50:1943 98:1951 190:1960 300:1969 421:1976 460:1978 600:1985 669:1987 842:1994 999:1998",
  "F. Supp. 2d": "1:1998 88:1999 95:2000 257:2003 458:2006 512:2007 744:2010 782:2011 844:2012 999:2014",
  "F. Supp. 3d": "1:2014 43:2014 141:2015 309:2018 500:2020 678:2023",
  "F.R.D.":
    "1:1940 20:1957 61:1973 82:1979 108:1985 116:1986 121:1988 132:1990 151:1993 170:1996 192:2000 214:2003 229:2005 319:2017",
  "F. App'x": "1:2001 171:2006 254:2007 293:2008 364:2010 423:2011 512:2013 579:2014 641:2016 740:2018 860:2021",
  "B.R.": "1:1980 100:1989 245:2000 300:2003 400:2009 500:2013 600:2019",
  "Fed. Cl.": "27:1992 38:1997 60:2004 86:2009 102:2011 129:2016",
  "Kan. App. 2d": "1:1977 20:1994 30:2001 40:2008 48:2013",
  "P.2d": "1:1931 100:1940 200:1949 338:1958 534:1975 738:1987 815:1991 908:1995 919:1996 953:1998 999:2000",
  "P.3d": "1:2000 190:2008 244:2010 265:2011 285:2012 336:2014 441:2019 469:2020",
  "Kan.": "241:1987 249:1991 263:1998 291:2010 309:2019 318:2024",
};

interface Anchor {
  readonly volume: number;
  readonly year: number;
}

const anchors: ReadonlyMap<string, readonly Anchor[]> = new Map(
  Object.entries(anchorLists).map(([reporter, list]) => [reporter, list.split(" ").map(readAnchor)]),
);

function readAnchor(pair: string): Anchor {
  const [volume, year] = pair.split(":").map(Number);
  return { volume: volume ?? 0, year: year ?? 0 };
}

/** When a series was published; undefined for one that is not known. */
export function seriesLife(reporter: string): SeriesLife | undefined {
  return lives.get(reporter);
}

/** The year of which a volume's decisions are, or null where nothing is known of the series. Volumes count from 1. */
export function expectedYear(reporter: string, volume: number): ExpectedYear | null {
  // A volume of the Supreme Court Reporter holds one term: 140 S. Ct. is October 2019 to the summer of 2020.
  if (reporter === "S. Ct.") return { year: volume + 1879.5, tolerance: 2 };
  const known = anchors.get(reporter);
  return known && volume > 0 ? interpolated(known, volume, reporter) : null;
}

/** Whether a series that goes on will have reached a volume only years after `year`, by any reckoning. */
export function isAheadOf(year: number, reporter: string, volume: number): boolean {
  const expected = lives.get(reporter)?.end === null ? expectedYear(reporter, volume) : null;
  return expected !== null && expected.year - expected.tolerance > year + 1;
}

function interpolated(known: readonly Anchor[], volume: number, reporter: string): ExpectedYear | null {
  const next = known.findIndex((anchor) => anchor.volume >= volume);
  const from = next < 0 ? baseOfSlope(known) : known[Math.max(0, next - 1)];
  const to = known[next < 0 ? known.length - 1 : Math.max(1, next)];
  const last = known[known.length - 1];
  const first = known[0];
  if (!from || !to || !last || !first || to.volume === from.volume) return null;
  const year = from.year + ((volume - from.volume) * (to.year - from.year)) / (to.volume - from.volume);
  const beyond = Math.max(0, volume - last.volume, first.volume - volume);
  const yearsBeyond = Math.max(0, year - last.year, first.year - year);
  // The first 90 volumes of U.S. Reports were numbered afterwards.
  if (reporter === "U.S." && volume < first.volume) return null;
  const base = reporter === "U.S." && year < 1900 ? 3 : 2;
  return { year, tolerance: base + Math.max(beyond / 100, yearsBeyond / 2) };
}

/** Where the slope beyond the last volume known is taken from: years back, since volumes do not come out evenly. */
function baseOfSlope(known: readonly Anchor[]): Anchor | undefined {
  const last = known[known.length - 1];
  return [...known].reverse().find(({ year }) => last !== undefined && year <= last.year - 3) ?? known[0];
}
