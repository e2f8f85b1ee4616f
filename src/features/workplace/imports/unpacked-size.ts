const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** The end of the contents, without a comment, and with the longest there can be. */
const endLength = 22;
const longestComment = 65_535;
const entryLength = 46;

/**
 * How large a packed file says that it is when unpacked, read from its list of contents; nothing is unpacked. A few
 * kilobytes can become gigabytes.
 * @returns bytes; nothing for what is no packed file
 */
export function unpackedSize(packed: ArrayBuffer): number | undefined {
  const view = new DataView(packed);
  const last = view.byteLength - endLength;
  let end = last;
  while (end >= Math.max(0, last - longestComment) && view.getUint32(end, true) !== endMark) end -= 1;
  if (end < Math.max(0, last - longestComment)) return undefined;
  let total = 0;
  let at = view.getUint32(end + 16, true);
  while (at + entryLength <= view.byteLength && view.getUint32(at, true) === entryMark) {
    total += view.getUint32(at + 24, true);
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += entryLength + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return total;
}
