/** A file that a story names, as it was read: a source text, a data file, a picture. */
export interface InputFile {
  /** Its path inside the story folder, as the story names it. */
  readonly file: string;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}
