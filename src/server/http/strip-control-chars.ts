/** Half a character, and controls XML forbids: neither SharePoint nor Word takes a text with one of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must go
const controlChars = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** For `express.json`: what comes in holds nothing that cannot be kept, whichever list or file it is meant for. */
export function stripControlChars(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(controlChars, '') : value;
}
