import { wrapped } from "./reading.ts";

/** The abbreviations of states before a code, a rule or a constitution (Indigo Book table T12), as a pattern. */
const stateNames = [
  String.raw`Al(?:a\.|aska)`,
  String.raw`Ari?[zk]\.`,
  String.raw`C(?:al|olo|onn)\.`,
  String.raw`Del\.`,
  String.raw`Fla\.`,
  String.raw`Ga\.`,
  String.raw`Haw(?:\.|aii)`,
  "Idaho",
  String.raw`I(?:ll|nd)\.`,
  "Iowa",
  String.raw`K(?:an|y)\.`,
  String.raw`La\.`,
  String.raw`M(?:e|d|ass|ich|inn|iss|o|ont)\.`,
  String.raw`Ne[bv]\.`,
  "Ohio",
  String.raw`O(?:kla|r)\.`,
  String.raw`Pa\.`,
  String.raw`Te(?:nn|x)\.`,
  "Utah",
  String.raw`V[ta]\.`,
  String.raw`W(?:ash|is|yo)\.`,
  String.raw`W\.[ \u00a0]?Va\.`,
  String.raw`N\.[ \u00a0]?[CDHJMY]\.`,
  String.raw`S\.[ \u00a0]?[CD]\.`,
  String.raw`(?:R|V)\.[ \u00a0]?I\.`,
  String.raw`D\.[ \u00a0]?C\.`,
  String.raw`P\.[ \u00a0]?R\.`,
];

/** A state as it stands before its code, in small letters or capitals: "Kan.", "N.Y.", "W. Va.", "TEX.", "Utah". */
export const stateName = wrapped(new RegExp(`(?:${stateNames.join("|")})(?![A-Za-z])`, "iy"));
