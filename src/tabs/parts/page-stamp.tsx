import type { Stamp } from '../../features/handbook/shown-shapes.ts';
import { useSpeech } from '../language.tsx';
import { useStampWords } from './stamp-line.tsx';

/**
 * What stands at the foot of every printed page, with its number: a page that was taken out of the pile still says which
 * edition it is of (S14). On a screen it is nothing.
 */
export function PageStamp({ text }: { text: string }) {
  const { before, between } = useSpeech().text.handbook.printedPage;
  const number = `${quoted(before)} counter(page) ${quoted(between)} counter(pages)`;
  const left = `@bottom-left { content: ${quoted(text)}; }`;
  const right = `@bottom-right { content: ${number}; white-space: nowrap; }`;
  return <style>{`@page { ${left} ${right} }`}</style>;
}

/** The same for one rule or page: its name and its stamp, with the years that paper needs. */
export function DocumentStamp({ title, stamp }: { title: string; stamp: Stamp }) {
  return <PageStamp text={`${title} · ${useStampWords(stamp, undefined)}`} />;
}

/** Words as a string of CSS: whatever stands in a case number cannot end it, nor the element it is written in. */
function quoted(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;()/·–-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;
}
