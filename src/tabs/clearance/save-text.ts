import { saveFile } from '../case-papers/download.ts';

/** Gives the browser a text as a file, in UTF-8. */
export function saveText(name: string, mime: string, text: string): void {
  const bytes = new TextEncoder().encode(text);
  saveFile({ name, mime, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) });
}
