/** A file that shows what was done, as a row has it. */
interface WithFile {
  fileName?: string | undefined;
  fileHash?: string | undefined;
  fileType?: string | undefined;
}

/** The file as a row has it, for what is written of the row anew. */
export function fileOf({ fileName, fileHash, fileType }: WithFile): WithFile {
  return { fileName, fileHash, fileType };
}

export const noFile = { fileName: undefined, fileHash: undefined, fileType: undefined } as const;
