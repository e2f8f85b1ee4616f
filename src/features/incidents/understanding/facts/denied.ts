const word = String.raw`\p{L}[\p{L}\p{N}]*`;
const start = String.raw`(?<!\p{L})`;
const and = '(?:og|eller|or|nor|and)';

/** *Ingen CPR*, *uden navne og adresser*, *hverken helbred eller økonomi*: said not to be there. */
const denied = new RegExp(
  `${start}(?:ingen|ikke nogen|ik nogen|uden|hverken|no|without|neither)\\s+(?!(?:at|om|one)\\b)${word}` +
    `(?:(?:\\s*,\\s*|\\s+)(?:(?:${and}|heller)\\s+)?(?:(?:heller|ingen|no|any)\\s+)+${word}|\\s+${and}\\s+${word})*`,
  'giu',
);

/** *Måske cpr*, *måske er der navne*, *jeg tror der står cpr*, *ved ikke om der er navne*: said to be doubted. */
const doubted = new RegExp(
  `${start}(?:måske|muligvis|formentlig|maybe|perhaps|possibly)\\s+(?:(?:er|var|står|stod)\\s+der\\s+)?` +
    `(?:(?:også|nogle|noget|also|some)\\s+)*${word}` +
    `|${start}(?:tror|think|ikke om|ik om|sikker på om|i tvivl om|not sure if|not sure whether|not know if)\\s+` +
    `(?:(?:nok|også|jeg|at|that)\\s+)*(?:der|there)\\s+(?:(?:også|måske|also)\\s+)?(?:er|var|står|stod|lå|is|are|was|were)\\s+` +
    `(?:(?:også|nogle|noget|also|some|any)\\s+)*${word}(?:\\s+${and}\\s+${word})?`,
  'giu',
);

/** A message without the things it says were not there or may have been. What is left reads no worse for their lack. */
export function withoutDenied(text: string): string {
  return text.replace(denied, ' ').replace(doubted, ' ');
}
