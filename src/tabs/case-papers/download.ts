import { saveBlob } from '../parts/prose/save-blob.ts';

/** Gives the browser a file that came in an answer. */
export function saveFile({ name, mime, base64 }: { name: string; mime: string; base64: string }): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  saveBlob(new Blob([bytes], { type: mime }), name);
}
