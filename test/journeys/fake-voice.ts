import type { Page } from 'playwright-core';

/** What the page has asked the voice to say, one line per passage; `(silence)` where it was told to stop. */
declare global {
  interface Window {
    said: string[];
    /** The voice comes to the end of the passage it is saying. */
    endPassage: () => void;
  }
}

/** Gives a page a device with one voice: what a test browser has none of. */
export async function withVoice(page: Page, lang: string): Promise<void> {
  await page.addInitScript((language) => {
    let current: { text: string; onend?: () => void } | undefined;
    window.said = [];
    window.endPassage = () => {
      const ended = current;
      current = undefined;
      ended?.onend?.();
    };
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: language, voiceURI: `voice ${language}`, localService: true }],
      speak: (utterance: Utterance) => {
        current = utterance;
        window.said.push(utterance.text);
      },
      cancel: () => {
        if (current) window.said.push('(silence)');
        current = undefined;
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
  }, lang);
}
