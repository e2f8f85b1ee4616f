/** So many marks in one paragraph, list item or row are no emphasis and no links: nobody writes that. */
const mostMarks = 300;
/** So deep are lists and quotes in each other. */
const deepest = 12;
const widestIndent = 48;
/** So many columns a table has. */
const mostPipes = 60;
const mark = /[*_[\]<>!`&~\\]/g;
const marker = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
/** `- - -` draws a line across the page and opens nothing. */
const rule = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/;
/** So many lines a paragraph goes on for, and so many headings are underlined. */
const mostLines = 100;
const mostUnderlined = 100;
const underline = /^[ \t]*(?:=+|-+)[ \t]*$/;
/** A line that begins something of its own. */
const begins = /^[ \t]*(?:$|[-*+>#|]|\d{1,9}[.)])/;

/**
 * Markdown as it may be read anywhere: what is there to be read is the same, but a paragraph of hundreds of marks, lists
 * a dozen deep and tables of sixty columns are words only. The reader's time grows with the square of these and of
 * nothing else, so that a text twice as long takes twice as long, no matter who wrote it.
 */
export function calmMarkdown(markdown: string): string {
  const lines = markdown.split(/\r\n?|\n/);
  const calm: string[] = [];
  let part: string[] = [];
  let marks = 0;
  const end = () => {
    for (const line of part) calm.push(marks > mostMarks ? line.replace(mark, '\\$&') : line);
    part = [];
    marks = 0;
  };
  let underlined = 0;
  for (const line of lines) {
    if (begins.test(line)) end();
    else if (part.length >= mostLines) {
      end();
      calm.push('');
    }
    if (underline.test(line)) underlined += 1;
    const shallow = underlined > mostUnderlined && underline.test(line) ? `\\${line.trim()}` : shallowed(line);
    part.push(shallow);
    marks += countOf(shallow);
  }
  end();
  return calm.join('\n');
}

function countOf(line: string): number {
  return line.match(mark)?.length ?? 0;
}

function shallowed(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const near = indent > widestIndent ? line.slice(indent - widestIndent) : line;
  const pipes = near.split('|').length - 1;
  const narrow = pipes > mostPipes ? near.replaceAll('|', '\\|') : near;
  const from = afterMarkers(narrow, deepest);
  if (from === undefined) return narrow;
  return narrow.slice(0, from) + narrow.slice(from).replace(/[>*+\-.)]/g, '\\$&');
}

/** Does a line open more lists and quotes inside each other than so many? */
export function isNestedBeyond(markdown: string, depth: number): boolean {
  return markdown.split(/\r\n?|\n/).some((line) => afterMarkers(line, depth) !== undefined);
}

/** Where a line goes on after so many marks of lists and quotes; nothing when it has no more than these. */
function afterMarkers(line: string, count: number): number | undefined {
  if (rule.test(line)) return undefined;
  marker.lastIndex = 0;
  let from = 0;
  for (let depth = 0; marker.test(line); depth += 1) {
    if (depth === count) return from;
    from = marker.lastIndex;
  }
  return undefined;
}
