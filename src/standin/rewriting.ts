import { strToU8, unzipSync, zipSync } from 'fflate';

const properties = 'customXml/item1.xml';
const said = strToU8(
  '<?xml version="1.0"?><p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"/>',
);
const xmp = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"/>', 'latin1');

/**
 * What a library keeps of what was uploaded. SharePoint writes the columns of its list into Office files and into some
 * pictures, so that the bytes are others afterwards. Here as there it knows them by their ending and by what is in them;
 * everything else is kept byte for byte. Of JPEG those without EXIF are taken: which ones SharePoint takes is not
 * documented.
 */
export function asKept(name: string, bytes: Buffer): Buffer {
  if (/\.(docx|xlsx|pptx)$/i.test(name)) return office(bytes);
  return /\.jpe?g$/i.test(name) ? jpeg(bytes) : bytes;
}

function office(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 0, 4) !== 'PK\x03\x04') return bytes;
  try {
    const parts = unzipSync(bytes);
    if (!parts['[Content_Types].xml'] || parts[properties]) return bytes;
    return Buffer.from(zipSync({ ...parts, [properties]: said }, { mtime: '2020-01-01T12:00:00Z' }));
  } catch {
    return bytes;
  }
}

function jpeg(bytes: Buffer): Buffer {
  const isJpeg = bytes.toString('latin1', 0, 3) === '\xff\xd8\xff';
  if (!isJpeg || bytes.includes('Exif\0\0') || bytes.includes(xmp)) return bytes;
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, xmp.length + 2]), xmp]);
  return Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2)]);
}
